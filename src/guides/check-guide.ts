import type { Finding } from '../content/problems.ts';
import type { Vocabulary } from '../eligibility/describe.ts';
import type { GlossaryEntry } from '../glossary/glossary.ts';
import type { ClauseText } from '../plans/clause-text.ts';
import { checkRule } from '../eligibility/check-rule.ts';
import { checkCitations, checkCites, checkTerms } from './check-citations.ts';
import { checkSayings } from './check-terms.ts';
import { checkAmounts, checkHow, checkSentences } from './check-words.ts';
import { rulesOf, type Guide } from './model.ts';

/** What a guide is held against. */
export interface GuideContext extends Vocabulary {
  /** Clause texts of the plan it rests on; `undefined` when the region has no such plan. */
  texts: ReadonlyMap<string, ClauseText> | undefined;
  entitlements: ReadonlySet<string>;
  /** `undefined` when the glossary itself can't be read. */
  glossary: readonly GlossaryEntry[] | undefined;
  /** Ids of the guides of the same region. */
  siblings: ReadonlySet<string>;
}

/** Everything that is wrong with a guide: citations, amounts, rule, easy-read version, links to others. */
export function checkGuide(guide: Guide, context: GuideContext): Finding[] {
  return [
    ...checkPlace(guide, context),
    ...checkCitations(guide, context),
    ...checkCites(guide),
    ...checkAmounts(guide),
    ...checkSentences(guide),
    ...checkHow(guide),
    ...checkSayings(guide, context),
    ...checkTerms(guide, context),
    ...rulesOf(guide).flatMap(({ rule, at }) => checkRule(rule, at, context)),
  ];
}

function checkPlace(
  { id, plan, related }: Guide,
  { texts, entitlements, siblings }: GuideContext,
): Finding[] {
  const findings: Finding[] = [];
  if (!entitlements.has(id)) {
    findings.push({
      expected: '文件名是 content/entitlements/ 里的一个编号',
      found: id,
      mend: `检查文件名，或先新建 content/entitlements/${id}.mdx`,
    });
  }
  if (!texts) {
    findings.push({
      at: ['plan'],
      expected: '这个地区 plans/ 里的一份规划',
      found: `“${plan}”`,
      mend: '改成这个地区已有的规划，例如：2021-2025',
    });
  }
  for (const [index, other] of related.entries()) {
    if (siblings.has(other) && other !== id) continue;
    findings.push({
      at: ['related', index],
      expected: '这个地区的另一份办事指南的编号',
      found: `“${other}”`,
      mend: '检查拼写，或删掉这一项',
    });
  }
  return findings;
}
