import type { Answer, Answers, Fact } from './facts.ts';
import type { Comparison, Rule } from './rule.ts';
import { distinctAnswers, edgesOf } from './values.ts';
import { comparisonsOf, type Vocabulary } from './vocabulary.ts';

/**
 * A number's values on both sides of every boundary that a rule draws; every option that it names, and one answer for each
 * way in which options can turn out together.
 */
function valuesOf(fact: Fact, comparisons: readonly Comparison[]): Answer[] {
  if (fact.type === 'number') return edgesOf(fact, comparisons);
  const named = comparisons.flatMap(({ is, includes }) => [
    ...(includes ?? []),
    ...(is === undefined ? [] : [is]),
  ]);
  const alone = [...new Set(named)].map((option) => (fact.type === 'set' ? [option] : option));
  const values = [...alone, ...distinctAnswers(fact, comparisons)];
  return [...new Map(values.map((value) => [String(value), value])).values()];
}

/** Everyone whom a rule could tell apart: all combinations of boundary values of its facts, each also unanswered. */
export function boundaryAnswers(rule: Rule, words: Vocabulary): Answers[] {
  let people: Answers[] = [{}];
  for (const { fact, values } of boundaryValues(comparisonsOf(rule, words), words)) {
    people = people.flatMap((person) =>
      values.map((value) => (value === undefined ? person : { ...person, [fact.id]: value })),
    );
  }
  return people;
}

/** What each fact of some comparisons can be, as far as they could tell: unanswered first, then its boundary values. */
export function boundaryValues(
  comparisons: readonly Comparison[],
  { facts }: Pick<Vocabulary, 'facts'>,
): { fact: Fact; values: (Answer | undefined)[] }[] {
  return [...Map.groupBy(comparisons, ({ fact }) => fact)].flatMap(([id, own]) => {
    const fact = facts.get(id);
    return fact ? [{ fact, values: [undefined, ...valuesOf(fact, own)] }] : [];
  });
}
