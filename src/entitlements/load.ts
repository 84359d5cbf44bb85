import type { Root } from 'mdast';
import { readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { namesIn } from '../content/read-folder.ts';
import { MONEY } from '../guides/amount.ts';
import { parseMdx } from '../mdx/parse.ts';
import { entitlementSchema, type Entitlement } from './entitlement.ts';

/** An entitlement with its general practice (一般做法), which no plan states; empty where there is none to tell. */
export interface EntitlementEntry {
  entitlement: Entitlement;
  practice: Root;
}

/** Reads `entitlements/*.mdx`. General practice names no amounts. */
export function loadEntitlements(root: string, problems: Problem[]): EntitlementEntry[] {
  return namesIn(root, 'entitlements', '.mdx').flatMap((id): EntitlementEntry[] => {
    const source = readSource(root, `entitlements/${id}.mdx`);
    const { data, problems: detailProblems } = readFrontMatter(source, entitlementSchema);
    const { tree, problems: mdxProblems } = parseMdx(source, {});
    const money = MONEY.exec(source.text);
    if (money) {
      problems.push({
        file: source.file,
        line: source.text.slice(0, money.index).split('\n').length,
        expected: '一般做法里不写金额',
        found: `“${money[0]}”`,
        mend: '删掉金额。金额只写在办事指南里，并引用规划原文',
      });
    }
    problems.push(...detailProblems, ...mdxProblems);
    return data ? [{ entitlement: { id, ...data }, practice: tree }] : [];
  });
}
