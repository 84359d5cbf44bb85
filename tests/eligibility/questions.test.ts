import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../src/eligibility/facts.ts';
import { Questions, type Given } from '../../src/eligibility/questions.ts';
import { truthOf } from '../../src/eligibility/evaluate.ts';
import { verdictOf } from '../../src/eligibility/verdict.ts';
import { regions } from './all-guides.ts';
import { words } from './words.ts';
import { allAnswers, only, states } from './answers.ts';

type Each = (typeof regions)[number]['guides'][number];

const order = [...words.facts.keys()];

/** Answers without those to questions that are not asked of someone who answers so. */
function askable(answers: Answers): Answers {
  let kept: Answers = {};
  for (const { id, askedWhen } of words.facts.values()) {
    const asked = !askedWhen || truthOf(askedWhen, kept, words.terms) !== false;
    if (asked && answers[id] !== undefined) kept = { ...kept, [id]: answers[id] };
  }
  return kept;
}

/** Facts that are not asked of someone who answers so. */
function closedTo(answers: Answers): ReadonlySet<string> {
  const closed = [...words.facts.values()].filter(
    ({ askedWhen }) => askedWhen && truthOf(askedWhen, answers, words.terms) === false,
  );
  return new Set(closed.map(({ id }) => id));
}

const asGiven = (answers: Answers): Given => Object.fromEntries(order.map((id) => [id, answers[id] ?? null]));

/** Whether for some answers to the other open facts, or none, one to this fact gives another verdict. */
function couldChange(
  { assessable, reference }: Each,
  fact: string,
  answers: Answers,
  closed: ReadonlySet<string>,
): boolean {
  const own: readonly Answer[] = reference.facts.find(([id]) => id === fact)?.[1] ?? [];
  const others = reference.facts.filter(
    ([id]) => id !== fact && answers[id] === undefined && !closed.has(id),
  );
  for (const state of states(others, answers)) {
    const before = verdictOf(assessable, state, words);
    if (own.some((value) => verdictOf(assessable, { ...state, [fact]: value }, words) !== before))
      return true;
  }
  return false;
}

function walk(guide: Each) {
  const questions = new Questions([guide.assessable], words);
  const all = [...states(guide.reference.facts)];
  // Of very many every seventh; no fact has so many answers that this would pass one over.
  const everyone = all.length > 900 ? all.filter((_, index) => index % 7 === 0) : all;
  return { ...guide, paths: everyone.map((state) => ({ state, ...questions.path(asGiven(state)) })) };
}

describe.each(regions)('questions of $id', ({ guides }) => {
  const all = new Questions(
    guides.map(({ assessable }) => assessable),
    words,
  );

  /** What is asked of everyone whom a guide could tell apart, if it were the only one. */
  let walks: ReturnType<typeof walk>[] = [];
  beforeAll(() => {
    walks = guides.map(walk);
  }, 60_000);

  test('leaving out the questions that are skipped leaves the verdict as it is, guide by guide, for everyone', () => {
    const wrong: unknown[] = [];
    for (const { id, assessable, paths } of walks) {
      for (const { state, answers, asked, open } of paths) {
        const verdict = verdictOf(assessable, answers, words);
        const expected = verdictOf(assessable, askable(state), words);
        const places = asked.map((fact) => order.indexOf(fact.id));
        const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
        if (verdict !== expected || open.length > 0 || !inOrder)
          wrong.push([id, state, verdict, expected, places]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('and for all guides of the region together', () => {
    fc.assert(
      fc.property(allAnswers, (given) => {
        const { answers, open } = all.path(given);
        expect(open).toEqual([]);
        for (const { assessable } of guides)
          expect(verdictOf(assessable, answers, words)).toBe(verdictOf(assessable, askable(given), words));
      }),
      { numRuns: 60 },
    );
  });

  test('a question is asked only if its answer could still change the verdict, or decide on another that could', () => {
    const idle = new Set<string>();
    for (const guide of walks) {
      const seen = new Map<string, boolean>();
      const worth = (fact: string, before: Answers, closed: ReadonlySet<string>): boolean =>
        couldChange(guide, fact, before, closed) ||
        [...words.facts.values()].some(
          ({ id, askedWhen }) => askedWhen?.fact === fact && worth(id, before, closed),
        );
      for (const { state, asked } of guide.paths) {
        let before: Answers = {};
        const closed = new Set<string>();
        for (const fact of words.facts.values()) {
          if (fact.askedWhen && truthOf(fact.askedWhen, before, words.terms) === false) closed.add(fact.id);
          if (!asked.includes(fact)) continue;
          const here = JSON.stringify([guide.id, fact.id, before, ...closed]);
          if (!seen.has(here)) seen.set(here, worth(fact.id, before, closed));
          if (!seen.get(here)) idle.add(here);
          const answer = state[fact.id];
          if (answer === undefined) closed.add(fact.id);
          else before = { ...before, [fact.id]: answer };
        }
      }
    }
    expect([...idle]).toEqual([]);
  });

  test('`missing` names the facts that could still change the verdict, and no other', () => {
    const wrong: unknown[] = [];
    for (const guide of guides) {
      for (const answers of states(guide.reference.facts)) {
        const missing = all.missing(guide.id, answers);
        const closed = closedTo(answers);
        const expected = guide.reference.facts
          .map(([fact]) => fact)
          .filter((fact) => answers[fact] === undefined && !closed.has(fact))
          .filter((fact) => couldChange(guide, fact, answers, closed));
        if (missing.join() !== expected.join()) wrong.push([guide.id, answers, missing, expected]);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('the next question of someone who has said nothing is who it is for', () => {
  for (const { guides } of regions) {
    const questions = new Questions(
      guides.map(({ assessable }) => assessable),
      words,
    );
    expect(questions.path({}).open[0]?.id).toBe('applicant');
    expect(only(questions.path({ age: 4 }).answers, ['age'])).toEqual({ age: 4 });
  }
});
