import { z } from 'astro/zod';
import kept from './results.json' with { type: 'json' };
import type { TestName } from './test-titles.ts';

/** The last result of one test, over all values that it runs with. */
export interface Result {
  outcome: 'passed' | 'failed';
  /** `2026-11-23`, in UTC. */
  day: string;
  /** What was tested. */
  commit: string;
}

/** Results by file and title, as `results.json` keeps them. */
export type Results = Record<string, Record<string, Result>>;

const resultsSchema: z.ZodType<Results> = z.record(
  z.string(),
  z.record(
    z.string(),
    z.strictObject({ outcome: z.enum(['passed', 'failed']), day: z.string(), commit: z.string() }),
  ),
);

/** The results that `npm run statement:results` kept of the last run of the tests. */
export const lastResults: Results = resultsSchema.parse(kept);

/** The result of several tests together: the worst, and the oldest; none while one of them has none. */
export function resultOf(tests: readonly TestName[], results: Results = lastResults): Result | undefined {
  const each = tests.map(({ file, title }) => results[file]?.[title]);
  const known = each.filter((result) => result !== undefined);
  const failed = known.find(({ outcome }) => outcome === 'failed');
  if (failed || known.length < each.length) return failed;
  return known.sort((a, b) => a.day.localeCompare(b.day))[0];
}
