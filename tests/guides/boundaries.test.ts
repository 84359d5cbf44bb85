import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { boundaryAnswers } from '../../src/eligibility/boundaries.ts';
import { truthOf, type Truth } from '../../src/eligibility/evaluate.ts';
import type { Answers } from '../../src/eligibility/facts.ts';
import type { Rule } from '../../src/eligibility/rule.ts';

const { regions, vocabulary } = loadContent(join(process.cwd(), 'content'));

const words = (truth: Truth) => (truth === undefined ? '?' : truth ? 'yes' : 'no');
const say = (answers: Answers) =>
  Object.entries(answers)
    .map(([fact, value]) => `${fact}=${[value].flat().join('+')}`)
    .join(' ') || '(nothing known)';

/** One person who comes nearest to qualifying, and the same person with each answer changed to each boundary value. */
function table(rule: Rule): string[] {
  const people = boundaryAnswers(rule, vocabulary);
  const rank = (truth: Truth) => (truth === true ? 2 : truth === undefined ? 1 : 0);
  const complete = Math.max(...people.map((person) => Object.keys(person).length));
  const candidates = people.filter((person) => Object.keys(person).length === complete);
  const [best = {}] = candidates.sort(
    (a, b) => rank(truthOf(rule, b, vocabulary.terms)) - rank(truthOf(rule, a, vocabulary.terms)),
  );
  const near = people.filter(
    (person) => Object.keys(best).filter((fact) => String(person[fact]) !== String(best[fact])).length <= 1,
  );
  return near.map((person) => `  ${words(truthOf(rule, person, vocabulary.terms)).padEnd(3)} ${say(person)}`);
}

test.each(regions.map(({ region, guides }) => ({ region: region.id, guides })))(
  'boundary cases of the rules of $region, as reviewed',
  async ({ region, guides }) => {
    const lines = guides.flatMap(({ id, rule, extensions }) => [
      ...(rule ? [id, ...table(rule)] : []),
      ...extensions.flatMap((extension, index) =>
        extension.rule ? [`${id} extension ${index + 1} (${extension.level})`, ...table(extension.rule)] : [],
      ),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`boundaries/${region}.txt`);
  },
);
