import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/eligibility/facts.ts';
import { explain } from '../../src/eligibility/explain.ts';
import { verdictOf } from '../../src/eligibility/verdict.ts';
import { comparisonsOf } from '../../src/eligibility/vocabulary.ts';
import { wholeRule, type Assessable } from '../../src/eligibility/assessable.ts';
import { regions } from './all-guides.ts';
import { words } from './words.ts';
import { anyAnswers, anyOrder, only, states, without } from './answers.ts';

/** Facts that more than one criterion of a guide compares: only there are unknowns less than the sum of their completions. */
function comparedTwice({ parts, proof, ...guide }: Assessable): Set<string> {
  const rules = [
    ...parts.map((part) => wholeRule({ parts, proof, ...guide }, part)),
    ...(proof ? [proof] : []),
  ];
  const facts = rules.flatMap((rule) => comparisonsOf(rule, words)).map(({ fact }) => fact);
  return new Set(facts.filter((fact, index) => facts.indexOf(fact) !== index));
}

describe.each(regions)('guides of $id', ({ guides }) => {
  test('the verdict is that of everyone whom the answers could still be', () => {
    const wrong: unknown[] = [];
    for (const { id, assessable, reference } of guides) {
      const twice = comparedTwice(assessable);
      for (const answers of states(reference.facts)) {
        const verdict = verdictOf(assessable, answers, words);
        const expected = reference.verdict(answers);
        const blurred = verdict === 'check' && [...twice].some((fact) => answers[fact] === undefined);
        if (verdict !== expected && !blurred) wrong.push([id, answers, verdict, expected]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('and so for any answers, not only for those that matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...guides), anyAnswers, ({ assessable, reference }, answers) => {
        const verdict = verdictOf(assessable, answers, words);
        if (verdict !== 'check') expect(reference.verdict(answers)).toBe(verdict);
        else expect(complete(reference.facts, answers) && reference.verdict(answers) !== 'check').toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('one more answer never undoes a decided verdict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...guides), anyAnswers, anyOrder, ({ assessable }, answers, order) => {
        const verdicts = order.map((_, count) =>
          verdictOf(assessable, only(answers, order.slice(0, count + 1)), words),
        );
        const decided = verdicts.findIndex((verdict) => verdict !== 'check');
        if (decided >= 0) expect(new Set(verdicts.slice(decided)).size).toBe(1);
      }),
      { numRuns: 3000 },
    );
  });

  test('`because` alone gives the verdict, and nothing less than it does', () => {
    const wrong: unknown[] = [];
    for (const { id, assessable, reference } of guides) {
      for (const answers of states(reference.facts)) {
        const { verdict, because } = explain(assessable, answers, words);
        const known = only(answers, because);
        const alone =
          because.every((fact) => answers[fact] !== undefined) && verdictOf(assessable, known, words);
        const less = because.map((fact) => verdictOf(assessable, without(known, fact), words));
        if (alone !== verdict || less.some((each) => each !== 'check'))
          wrong.push([id, answers, verdict, because]);
      }
    }
    expect(wrong).toEqual([]);
  });
});

function complete(facts: readonly (readonly [string, unknown])[], answers: Answers): boolean {
  return facts.every(([id]) => answers[id] !== undefined);
}
