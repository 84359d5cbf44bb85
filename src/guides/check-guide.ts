import type { Finding } from '../content/problems.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import type { GlossaryEntry } from '../glossary/glossary.ts';
import type { ClauseText } from '../plans/clause-text.ts';
import { checkRule } from '../eligibility/check-rule.ts';
import { checkCitations, checkCites, checkTerms } from './check-citations.ts';
import { checkSayings } from './check-terms.ts';
import { checkAmounts, checkHow, checkSentences } from './check-words.ts';
import { rulesOf, type Guide } from './model.ts';

/** What a guide is held against. */
export interface GuideContext {
  /** Facts and terms; `undefined` when one of their files can't be read. */
  vocabulary: Vocabulary | undefined;
  /** Ids of the plans of its region. */
  plans: ReadonlySet<string>;
  /** Clause texts of the plan it rests on; `undefined` when there is none, or it can't be read. */
  texts: ReadonlyMap<string, ClauseText> | undefined;
  entitlements: ReadonlySet<string>;
  /** `undefined` when the glossary itself can't be read. */
  glossary: readonly GlossaryEntry[] | undefined;
  /** Ids of the guides of the same region. */
  siblings: ReadonlySet<string>;
}

/** Everything that is wrong with a guide; what can't be read elsewhere is not held against it. */
export function checkGuide(guide: Guide, context: GuideContext): Finding[] {
  const { vocabulary } = context;
  return [
    ...checkPlace(guide, context),
    ...checkCitations(guide, context),
    ...checkCites(guide),
    ...checkAmounts(guide),
    ...checkSentences(guide),
    ...checkHow(guide),
    ...checkSayings(guide, context),
    ...(vocabulary
      ? [
          ...checkTerms(guide, vocabulary),
          ...rulesOf(guide).flatMap(({ rule, at }) => checkRule(rule, at, vocabulary)),
        ]
      : []),
  ];
}

function checkPlace(
  { id, plan, related }: Guide,
  { plans, entitlements, siblings }: GuideContext,
): Finding[] {
  const findings: Finding[] = [];
  if (!entitlements.has(id)) {
    findings.push({
      expected: '文件名是 content/entitlements/ 里的一个编号',
      found: id,
      mend: `检查文件名，或先新建 content/entitlements/${id}.mdx`,
    });
  }
  if (!plans.has(plan)) {
    findings.push({
      at: ['plan'],
      expected: '这个地区 plans/ 里的一份规划',
      found: `“${plan}”`,
      mend:
        plans.size > 0
          ? `改成这个地区已有的规划：${[...plans].join('、')}`
          : '先把这个地区的规划放进 plans/，写法见 content/README.md',
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
