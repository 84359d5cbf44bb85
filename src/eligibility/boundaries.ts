import type { Answer, Answers, Fact } from './facts.ts';
import type { Comparison, Rule } from './rule.ts';
import { edgesOf } from './values.ts';
import { comparisonsOf, type Vocabulary } from './vocabulary.ts';

/** A number's values on both sides of every boundary that a rule draws; each option, and pairs of them in a set. */
function valuesOf(fact: Fact, comparisons: readonly Comparison[]): Answer[] {
  if (fact.type === 'number') return edgesOf(fact, comparisons);
  const named = new Set(
    comparisons.flatMap(({ is, includes }) => [...(includes ?? []), ...(is === undefined ? [] : [is])]),
  );
  const other = fact.options?.find(({ value }) => !named.has(value))?.value;
  const values = [...named, ...(other === undefined ? [] : [other])];
  if (fact.type === 'choice') return values;
  const pairs = values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b]));
  return [...values.map((value) => [value]), ...pairs];
}

/** Everyone whom a rule could tell apart: all combinations of boundary values of its facts, each also unanswered. */
export function boundaryAnswers(rule: Rule, words: Vocabulary): Answers[] {
  const byFact = Map.groupBy(comparisonsOf(rule, words), ({ fact }) => fact);
  let people: Answers[] = [{}];
  for (const [id, comparisons] of byFact) {
    const fact = words.facts.get(id);
    if (!fact) continue;
    const values = [undefined, ...valuesOf(fact, comparisons)];
    people = people.flatMap((person) =>
      values.map((value) => (value === undefined ? person : { ...person, [id]: value })),
    );
  }
  return people;
}
