import { truthOf } from './evaluate.ts';
import type { Answer, Fact } from './facts.ts';
import type { Comparison } from './rule.ts';

/** Values of a number on both sides of every boundary that the comparisons draw. */
export function edgesOf(fact: Fact, comparisons: readonly Comparison[]): number[] {
  const edges = comparisons.flatMap(({ atLeast, atMost, in: list }) => [
    ...(atLeast === undefined ? [] : [atLeast - 1, atLeast]),
    ...(atMost === undefined ? [] : [atMost, atMost + 1]),
    ...(list ?? []).flatMap((value) => [value - 1, value, value + 1]),
  ]);
  const inRange = edges.filter((value) => value >= (fact.min ?? 0) && value <= (fact.max ?? 0));
  return [...new Set(inRange)].sort((a, b) => a - b);
}

/** One answer for each way in which the comparisons of one fact can turn out together: no two answers could be told apart. */
export function distinctAnswers(fact: Fact, comparisons: readonly Comparison[]): Answer[] {
  const outcome = (value: Answer) =>
    comparisons.map((leaf) => (truthOf(leaf, { [fact.id]: value }, NO_TERMS) ? '1' : '0')).join('');
  const found = new Map<string, Answer>();
  const add = (value: Answer) => {
    const key = outcome(value);
    if (!found.has(key)) found.set(key, value);
  };
  if (fact.type === 'number') {
    edgesOf(fact, comparisons).forEach(add);
    return [...found.values()];
  }
  const options = fact.options ?? [];
  if (fact.type === 'choice') {
    options.forEach(({ value }) => {
      add(value);
    });
    return [...found.values()];
  }
  options.forEach(({ value }) => {
    add([value]);
  });
  // Unions of answers, until none turns out anew.
  const joinable = (value: Answer) =>
    Array.isArray(value) && !options.some((option) => option.alone && value.includes(option.value));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    const sets = [...found.values()].filter(joinable);
    for (const a of sets) for (const b of sets) add([...new Set([a, b].flat())].map(String));
  }
  return [...found.values()];
}

const NO_TERMS = new Map<string, never>();
