import fc from 'fast-check';
import type { Answer, Answers, Fact } from '../../src/eligibility/facts.ts';
import { words } from './words.ts';

type Choices = readonly (readonly [string, readonly Answer[]])[];

/** Every combination of answers to these facts, each also unanswered. */
export function* states(choices: Choices, known: Answers = {}): Generator<Answers> {
  const [first, ...rest] = choices;
  if (!first) yield known;
  else
    for (const answer of [undefined, ...first[1]])
      yield* states(rest, answer === undefined ? known : { ...known, [first[0]]: answer });
}

/** The answered facts alone that are named. */
export function only(answers: Answers, facts: readonly string[]): Answers {
  return Object.fromEntries(facts.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

export function without(answers: Answers, fact: string): Answers {
  return only(
    answers,
    Object.keys(answers).filter((id) => id !== fact),
  );
}

function anyAnswer({ type, min = 0, max = 0, options = [] }: Fact): fc.Arbitrary<Answer> {
  if (type === 'number') return fc.integer({ min, max });
  const values = options.map(({ value }) => value);
  if (type === 'choice') return fc.constantFrom(...values);
  const alone = options.filter((option) => option.alone).map(({ value }) => value);
  const joinable = values.filter((value) => !alone.includes(value));
  const some = fc.subarray(joinable, { minLength: 1 });
  return alone.length === 0 ? some : fc.oneof(some, fc.constantFrom(...alone.map((value) => [value])));
}

/** Any valid answers to any of the declared facts, whether they go together or not. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    [...words.facts.values()].map((fact) => [fact.id, fc.option(anyAnswer(fact), { nil: undefined })]),
  ),
);

/** Valid answers to all of the declared facts. */
export const allAnswers: fc.Arbitrary<Record<string, Answer>> = fc.record(
  Object.fromEntries([...words.facts.values()].map((fact) => [fact.id, anyAnswer(fact)])),
);

/** Facts in any order, to be answered one after the other. */
export const anyOrder = fc.shuffledSubarray([...words.facts.keys()], { minLength: words.facts.size });
