import type { Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';
import { untoldChanges } from './check.ts';
import { withBase } from './git-base.ts';
import { unreviewedChanges } from './reviewed.ts';
import { readRevisions } from './revisions.ts';
import { changedVerdicts } from './verdicts.ts';

/** What a check says of changes: problems that stop it, and lines to be read. */
export interface ChangeReport {
  problems: Problem[];
  lines: string[];
}

/** Compares the content with what is published: with `ref`, or with where this branch left the main one. */
export function reportChanges(
  root: string,
  content: Content,
  ref: string | undefined,
  today: string,
): ChangeReport {
  return withBase(root, ref, (base) => {
    if (typeof base === 'string') return { problems: [], lines: [`没有和以前的版本比较：${base}。`] };
    const revisions = readRevisions(base, content);
    const unread = revisions.unread.map(
      (file) => `以前的 content/${file} 用现在的写法读不出，只比较了读得出的部分。`,
    );
    const verdicts = changedVerdicts(revisions, content);
    const told = verdicts.map(({ file, comparison }) => {
      if (!comparison) return `结果：content/${file}：以前的条件读不出，自查结果变了没有，请人核对。`;
      const changed = comparison.changes.reduce((sum, { count }) => sum + count, 0);
      return `结果：content/${file}：在 ${chineseNumber(comparison.cases)} 种情况里，${chineseNumber(changed)} 种的自查结果变了。`;
    });
    return {
      problems: [
        ...untoldChanges(root, content, revisions, today),
        ...unreviewedChanges(verdicts, revisions),
      ],
      lines: [
        ...unread,
        ...told,
        ...(verdicts.length > 0
          ? ['发布以前，请另一个人看一遍：运行 npm run review，打开它写出的网页。']
          : []),
      ],
    };
  });
}

/** 1240 → 1,240. */
export function chineseNumber(value: number): string {
  return value.toLocaleString('zh-CN');
}
