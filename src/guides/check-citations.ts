import { citesOf } from '../eligibility/describe.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import { placedLeavesOf } from '../eligibility/rule.ts';
import type { Finding, Path } from '../content/problems.ts';
import { nearestPassage, standsIn } from '../plans/clause-text.ts';
import type { GuideContext } from './check-guide.ts';
import { citesInHow } from './cites-in-how.ts';
import { rulesOf, type Guide } from './model.ts';

/** Every quote stands in the clause that it names. */
export function checkCitations({ citations, plan }: Guide, { texts }: GuideContext): Finding[] {
  if (!texts) return [];
  return citations.flatMap(({ clause, quote }, index): Finding[] => {
    const text = texts.get(clause);
    if (text && standsIn(quote, text)) return [];
    const near = nearestPassage(quote, texts);
    const hint = near
      ? `最接近的是 ${near.clause} 里的“${near.passage}”`
      : '规划里没有相近的话，请删掉依靠它的内容';
    return [
      {
        at: ['citations', index, text ? 'quote' : 'clause'],
        expected: text ? `${clause} 里一字不差的话` : `${plan} 里的一个条款编号`,
        found: text ? `“${quote.slice(0, 60)}”` : `“${clause}”`,
        mend: `照原文改。${hint}`,
      },
    ];
  });
}

/** An undefined term stands in the words that it cites; a criterion cites at all. */
export function checkTerms(guide: Guide, { terms }: Vocabulary): Finding[] {
  const leaves = rulesOf(guide).flatMap(({ rule, at }) => placedLeavesOf(rule, at));
  return leaves.flatMap(({ leaf, at }): Finding[] => {
    const quoted = citesOf(leaf)
      .map((n) => guide.citations[n - 1]?.quote ?? '')
      .join('');
    if (quoted === '') {
      return [
        {
          at,
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
        at,
        expected: `所引的原文里有“${words.join('”或“')}”`,
        found: `“${quoted.slice(0, 60)}”`,
        mend: '引用写着这个词的那一句；规划没有写条件是什么，用 term: 条件没有写明',
      },
    ];
  });
}

/** Every citation is used, and every number points at one. */
export function checkCites(guide: Guide): Finding[] {
  const count = guide.citations.length;
  const cites = [...citesIn({ ...guide, how: undefined }, []), ...citesInHow(guide.how)];
  const used = new Set(cites.map(({ n }) => n));
  const wrong = cites.filter(({ n }) => !Number.isInteger(n) || n < 1 || n > count);
  return [
    ...wrong.map(({ n, ...place }) => ({
      ...place,
      expected: `1 到 ${count} 的序号`,
      found: String(n),
      mend: '改成 citations 里有的那一条的序号',
    })),
    ...guide.citations.flatMap((_, index) =>
      used.has(index + 1)
        ? []
        : [
            {
              at: ['citations', index],
              expected: '每条引用都有内容依靠它',
              found: `没有一处 cite 写着序号 ${index + 1}`,
              mend: '在依靠它的地方写上序号，或删掉这条引用',
            },
          ],
    ),
  ];
}

/** The numbers under every `cite`. */
function citesIn(value: unknown, at: Path): { n: number; at: Path }[] {
  if (at.at(-1) === 'cite') {
    return [value].flat().flatMap((n) => (typeof n === 'number' ? [{ n, at }] : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    citesIn(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}
