import type { Visit } from './visit.ts';

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** What several visits of the same page cost: the median of each number. */
export function typical(visits: readonly Visit[]): Visit {
  const of = (name: Exclude<keyof Visit, 'parts'>) => median(visits.map((each) => each[name]));
  return {
    ready: of('ready'),
    paint: of('paint'),
    shift: of('shift'),
    blocking: of('blocking'),
    bytes: of('bytes'),
    requests: of('requests'),
    parts: visits.at(-1)?.parts ?? new Map<string, number>(),
  };
}
