import type { Finding } from '../content/problems.ts';
import { termPattern } from '../glossary/link-terms.ts';
import { sayingsOf } from '../plans/clause-text.ts';
import type { GuideContext } from './check-guide.ts';
import type { Guide } from './model.ts';
import { proseOf } from './prose.ts';

/** What the plan sets in quotation marks, and the guide after it, is explained: in the glossary, or in the guide. */
export function checkSayings(guide: Guide, { texts, glossary }: GuideContext): Finding[] {
  if (!texts || !glossary) return [];
  const sayings = sayingsOf(texts);
  const prose = proseOf(guide);
  const all = prose.map(({ text }) => text).join('\n');
  const found = prose.flatMap(({ text, ...place }) =>
    [...text.matchAll(/“([^“”]+)”/g)].map(([, saying = '']) => ({ saying, place })),
  );
  return found
    .filter(
      ({ saying }, index) =>
        sayings.has(saying) &&
        found.findIndex((other) => other.saying === saying) === index &&
        saying.search(termPattern(glossary)) === -1 &&
        !all.includes(`“${saying}”就是`) &&
        !all.includes(`“${saying}”是`),
    )
    .map(({ saying, place }) => ({
      ...place,
      expected: '规划里特别的说法都有解释',
      found: `“${saying}”`,
      mend: `在 content/glossary.yaml 里解释它，或在这份指南里写“${saying}”就是什么`,
    }));
}
