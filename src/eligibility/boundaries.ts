import type { Vocabulary } from './describe.ts';
import type { Answers, Fact } from './facts.ts';
import { leavesOf, type Comparison, type Rule } from './rule.ts';

/** The comparisons that decide a rule, those behind its terms included. */
function comparisonsOf(rule: Rule, { terms }: Vocabulary): Comparison[] {
  return leavesOf(rule).flatMap((leaf) => {
    if (!('term' in leaf)) return [leaf];
    const term = terms.get(leaf.term);
    return term
      ? [...term.met, ...term.failed].flatMap((each) => leavesOf(each)).filter((each) => 'fact' in each)
      : [];
  });
}

/**
 * Values of a fact on both sides of every boundary that a rule draws; for options, each one and the pairs of them,
 * and all that are named together where a rule asks more than twice.
 */
function valuesOf(fact: Fact, comparisons: readonly Comparison[]): (string | number | readonly string[])[] {
  if (fact.type === 'number') {
    const edges = comparisons.flatMap(({ atLeast, atMost, in: list }) => [
      ...(atLeast === undefined ? [] : [atLeast - 1, atLeast]),
      ...(atMost === undefined ? [] : [atMost, atMost + 1]),
      ...(list ?? []).flatMap((value) => [value - 1, value, value + 1]),
    ]);
    const inRange = edges.filter((value) => value >= (fact.min ?? 0) && value <= (fact.max ?? 0));
    return [...new Set(inRange)].sort((a, b) => a - b);
  }
  const named = new Set(
    comparisons.flatMap(({ is, includes }) => [...(includes ?? []), ...(is === undefined ? [] : [is])]),
  );
  const other = fact.options?.find(({ value }) => !named.has(value))?.value;
  const values = [...named, ...(other === undefined ? [] : [other])];
  if (fact.type === 'choice') return values;
  const pairs = values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b]));
  const together = comparisons.length > 2 && named.size > 2 ? [[...named]] : [];
  return [...values.map((value) => [value]), ...pairs, ...together];
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
