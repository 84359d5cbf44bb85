import { citesOf } from '../eligibility/describe.ts';
import { leavesOf } from '../eligibility/rule.ts';
import type { Problem } from '../content/problems.ts';
import { nearestPassage, standsIn } from '../plans/clause-text.ts';
import type { GuideContext } from './check-guide.ts';
import { citesInHow } from './cites-in-how.ts';
import type { Guide } from './model.ts';

/** A guide's own rule and those of its extensions, with the field that each stands in. */
export function rulesOf(guide: Guide) {
  const own = guide.rule ? [{ rule: guide.rule, field: 'rule' }] : [];
  const more = guide.extensions.flatMap(({ rule }, index) =>
    rule ? [{ rule, field: `extensions.${index}.rule` }] : [],
  );
  return [...own, ...more];
}

/** Every quote stands in the clause that it names. */
export function checkCitations({ file, citations, plan }: Guide, { texts }: GuideContext): Problem[] {
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
export function checkTerms(guide: Guide, { terms }: GuideContext): Problem[] {
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
export function checkCites(guide: Guide): Problem[] {
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
