import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truthOf } from '../../src/eligibility/evaluate.ts';
import type { Comparison, Rule } from '../../src/eligibility/rule.ts';
import { words } from './words.ts';
import { allAnswers, anyAnswers } from './answers.ts';
import { leaves, outcomeOf } from './reference-truth.ts';

const facts = [...words.facts.values()];

const comparison: fc.Arbitrary<Comparison> = fc
  .constantFrom(...facts)
  .chain(({ id, type, min = 0, max = 0, options }): fc.Arbitrary<Comparison> => {
    const values = (options ?? []).map(({ value }) => value);
    const number = fc.integer({ min, max });
    if (type === 'number')
      return fc.oneof(
        fc.record({ fact: fc.constant(id), atLeast: number }),
        fc.record({ fact: fc.constant(id), atMost: number }),
        fc.record({ fact: fc.constant(id), atLeast: number, atMost: number }),
        fc.record({ fact: fc.constant(id), in: fc.array(number, { minLength: 1, maxLength: 3 }) }),
      );
    const several = fc.record({ fact: fc.constant(id), includes: fc.subarray(values, { minLength: 1 }) });
    return type === 'set'
      ? several
      : fc.oneof(several, fc.record({ fact: fc.constant(id), is: fc.constantFrom(...values) }));
  });

const { rule: anyRule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.record({ term: fc.constantFrom(...words.terms.keys()) }),
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
}));

const asTruth = { yes: true, no: false, open: undefined };
const manyRuns = { numRuns: 3000 };

test('a rule comes to what trying every open leaf both ways comes to', () => {
  fc.assert(
    fc.property(anyRule, anyAnswers, (rule, answers) => {
      fc.pre(leaves(rule).length <= 10);
      expect(truthOf(rule, answers, words.terms)).toBe(asTruth[outcomeOf(rule, answers, words)]);
    }),
    manyRuns,
  );
});

test('what is true or false of a rule stays so, whatever else is answered', () => {
  fc.assert(
    fc.property(anyRule, anyAnswers, allAnswers, (rule, answers, later) => {
      const truth = truthOf(rule, answers, words.terms);
      fc.pre(truth !== undefined);
      const known = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
      expect(truthOf(rule, { ...later, ...known }, words.terms)).toBe(truth);
    }),
    manyRuns,
  );
});

test('answers that make a term both met and failed do not exist', () => {
  fc.assert(
    fc.property(allAnswers, fc.constantFrom(...words.terms.values()), (answers, { met, failed }) => {
      const some = (rules: readonly Rule[]) =>
        rules.some((rule) => truthOf(rule, answers, words.terms) === true);
      expect(some(met) && some(failed)).toBe(false);
    }),
    manyRuns,
  );
});
