import type { Node } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../content/problems.ts';
import { citesOf, type Vocabulary } from '../eligibility/describe.ts';
import { leavesOf } from '../eligibility/rule.ts';
import { attribute, isElement, lineOf } from '../mdx/parse.ts';
import { nearestPassage, standsIn, type ClauseText } from '../plans/clause-text.ts';
import { checkRule } from './check-rule.ts';
import type { Guide } from './model.ts';

/** What a guide is held against. */
export interface GuideContext extends Vocabulary {
  /** Clause texts of the plan it rests on; `undefined` when the region has no such plan. */
  texts: ReadonlyMap<string, ClauseText> | undefined;
  entitlements: ReadonlySet<string>;
  /** Ids of the guides of the same region. */
  siblings: ReadonlySet<string>;
}

/** Most characters of a sentence of the easy-read version, closing mark aside. */
export const EASY_SENTENCE = 20;

/** Everything that is wrong with a guide: citations, amounts, rule, easy-read version, links to others. */
export function checkGuide(guide: Guide, context: GuideContext): Problem[] {
  return [
    ...checkPlace(guide, context),
    ...checkCitations(guide, context),
    ...checkCites(guide),
    ...checkAmounts(guide),
    ...checkEasy(guide),
    ...checkHow(guide),
    ...checkTerms(guide, context),
    ...rulesOf(guide).flatMap(({ rule, field }) => checkRule(rule, guide.file, field, context)),
  ];
}

function rulesOf(guide: Guide) {
  const own = guide.rule ? [{ rule: guide.rule, field: 'rule' }] : [];
  const more = guide.extensions.flatMap(({ rule }, index) =>
    rule ? [{ rule, field: `extensions.${index}.rule` }] : [],
  );
  return [...own, ...more];
}

function checkPlace(
  { file, id, plan, related }: Guide,
  { texts, entitlements, siblings }: GuideContext,
): Problem[] {
  const problems: Problem[] = [];
  if (!entitlements.has(id)) {
    problems.push({
      file,
      expected: '文件名是 content/entitlements/ 里的一个编号',
      found: id,
      mend: `检查文件名，或先新建 content/entitlements/${id}.mdx`,
    });
  }
  if (!texts) {
    problems.push({
      file,
      field: 'plan',
      expected: '这个地区 plans/ 里的一份规划',
      found: `“${plan}”`,
      mend: '改成这个地区已有的规划，例如：2021-2025',
    });
  }
  for (const other of related) {
    if (siblings.has(other) && other !== id) continue;
    problems.push({
      file,
      field: 'related',
      expected: '这个地区的另一份办事指南的编号',
      found: `“${other}”`,
      mend: '检查拼写，或删掉这一项',
    });
  }
  return problems;
}

function checkCitations({ file, citations, plan }: Guide, { texts }: GuideContext): Problem[] {
  if (!texts) return [];
  return citations.flatMap(({ clause, quote }, index): Problem[] => {
    const field = `citations 第 ${index + 1} 条`;
    const text = texts.get(clause);
    if (text && standsIn(quote, text)) return [];
    const near = nearestPassage(quote, texts);
    const hint = near
      ? `最接近的是 ${near.clause} 里的“${near.passage}”`
      : '规划里没有相近的话，请删掉依靠它的内容';
    return [
      {
        file,
        field,
        expected: text ? `${clause} 里一字不差的话` : `${plan} 里的一个条款编号`,
        found: text ? `“${quote.slice(0, 60)}”` : `“${clause}”`,
        mend: `照原文改。${hint}`,
      },
    ];
  });
}

/** An undefined term stands in the words that it cites; a criterion cites at all. */
function checkTerms(guide: Guide, { terms }: GuideContext): Problem[] {
  return rulesOf(guide).flatMap(({ rule, field }) =>
    leavesOf(rule).flatMap((leaf): Problem[] => {
      const quoted = citesOf(leaf)
        .map((n) => guide.citations[n - 1]?.quote ?? '')
        .join('');
      if (quoted === '') {
        return [
          {
            file: guide.file,
            field,
            expected: '每个条件都写明依据：cite',
            found: 'term' in leaf ? leaf.term : leaf.fact,
            mend: '加上 cite，写它依据的引用的序号',
          },
        ];
      }
      const term = 'term' in leaf ? terms.get(leaf.term) : undefined;
      const words = term?.words ?? (term ? [term.name] : []);
      if (words.length === 0 || words.some((word) => quoted.includes(word))) return [];
      return [
        {
          file: guide.file,
          field,
          expected: `所引的原文里有“${words.join('”或“')}”`,
          found: `“${quoted.slice(0, 60)}”`,
          mend: '引用写着这个词的那一句；规划没有写条件是什么，用 term: 条件没有写明',
        },
      ];
    }),
  );
}

/** Every citation is used, and every number points at one. */
function checkCites(guide: Guide): Problem[] {
  const used = new Set<number>();
  const collect = (value: unknown, key?: string): void => {
    if (key === 'cite') [value].flat().forEach((n) => typeof n === 'number' && used.add(n));
    else if (Array.isArray(value))
      value.forEach((each) => {
        collect(each);
      });
    else if (typeof value === 'object' && value !== null && key !== 'how') {
      Object.entries(value).forEach(([name, each]) => {
        collect(each, name);
      });
    }
  };
  collect({ ...guide, how: undefined });
  for (const n of citesInHow(guide.how)) used.add(n);
  const count = guide.citations.length;
  const wrong = [...used].filter((n) => !Number.isInteger(n) || n < 1 || n > count);
  const unused = guide.citations.map((_, index) => index + 1).filter((n) => !used.has(n));
  return [
    ...wrong.map((n) => ({
      file: guide.file,
      field: 'cite',
      expected: `1 到 ${count} 的序号`,
      found: String(n),
      mend: '改成 citations 里有的那一条的序号',
    })),
    ...unused.map((n) => ({
      file: guide.file,
      field: `citations 第 ${n} 条`,
      expected: '每条引用都有内容依靠它',
      found: '没有一处 cite 写着它的序号',
      mend: '在依靠它的地方写上序号，或删掉这条引用',
    })),
  ];
}

function citesInHow(node: Node): number[] {
  const own = isElement(node) && node.name === 'Cite' ? [Number(attribute(node, 'n') ?? NaN)] : [];
  return [...own, ...('children' in node ? (node.children as Node[]).flatMap(citesInHow) : [])];
}

const MONEY = /(\d+(?:\.\d+)?)\s*(万?元|块)/g;

/** Amounts stand in the words they cite, and no other sum of money is named anywhere in the guide. */
function checkAmounts(guide: Guide): Problem[] {
  const { file, benefit, citations } = guide;
  const quoted = (cite: number | number[]) =>
    [cite]
      .flat()
      .map((n) => citations[n - 1]?.quote ?? '')
      .join('');
  const uncited = benefit.amounts
    .filter(({ value, unit, cite }) => !quoted(cite).replace(/\s/g, '').includes(`${value}${unit}`))
    .map(({ value, unit }) => ({
      file,
      field: 'benefit.amounts',
      expected: '金额和单位在所引的原文里',
      found: `${value}${unit}`,
      mend: '引用写着这个金额的那一句；规划没有写，就删掉金额',
    }));
  const stated = new Set(benefit.amounts.map(({ value }) => value));
  const texts = [
    guide.summary,
    guide.who,
    guide.ask,
    ...guide.easy,
    ...guide.conditions.map(({ text }) => text),
    toString(guide.how),
  ];
  const invented = texts.flatMap((text) =>
    [...text.matchAll(MONEY)]
      .filter(([, value]) => !stated.has(Number(value)))
      .map(([found]) => ({
        file,
        expected: '只出现 benefit.amounts 里的金额',
        found: `“${found}”`,
        mend: '删掉这个金额，或在 benefit.amounts 里写明并引用原文',
      })),
  );
  return [...uncited, ...invented];
}

function checkEasy({ file, easy }: Guide): Problem[] {
  return easy
    .filter((sentence) => sentence.replace(/[。！？]$/, '').length > EASY_SENTENCE)
    .map((sentence) => ({
      file,
      field: 'easy',
      expected: `每句不超过 ${EASY_SENTENCE} 个字`,
      found: `“${sentence}”（${sentence.replace(/[。！？]$/, '').length} 个字）`,
      mend: '拆成两句',
    }));
}

/** Each paragraph and item of 怎么办理 says on which words it rests. */
function checkHow({ file, how }: Guide): Problem[] {
  const blocks = how.children.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  return blocks
    .filter((block) => citesInHow(block).length === 0)
    .map((block) => ({
      file,
      line: lineOf(block),
      expected: '每段末尾写明依据：<Cite n="1" />',
      found: `“${toString(block).slice(0, 40)}”`,
      mend: '加上引用的序号；规划没有写的，写进 content/entitlements/ 的一般做法，或删掉',
    }));
}
