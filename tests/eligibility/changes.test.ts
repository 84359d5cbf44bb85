import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../src/eligibility/explain.ts';
import { verdictOf } from '../../src/eligibility/verdict.ts';
import { regions } from './all-guides.ts';
import { words } from './words.ts';
import { allAnswers } from './answers.ts';

const ages = words.facts.get('age');

test.each(regions)(
  '$id: the age at which a verdict changes is the first at which it is another one',
  ({ guides }) => {
    let changing = 0;
    fc.assert(
      fc.property(fc.constantFrom(...guides), allAnswers, ({ assessable }, answers) => {
        const { verdict, changes } = explain(assessable, answers, words);
        let age = Number(answers['age']);
        let next = verdict;
        while (next === verdict && age < (ages?.max ?? 0))
          next = verdictOf(assessable, { ...answers, age: ++age }, words);
        if (next !== verdict) changing += 1;
        expect(changes).toEqual(next === verdict ? undefined : { age, verdict: next });
      }),
      { numRuns: 1500 },
    );
    expect(changing).toBeGreaterThan(0);
  },
);

test('without an age nothing is foretold', () => {
  for (const { guides } of regions)
    for (const { assessable } of guides)
      expect(explain(assessable, { applicant: 'person', certificate: 'yes' }, words).changes).toBeUndefined();
});
