import { z } from 'astro/zod';
import type { Results } from './results.ts';
import { titlePattern, type TestName } from './test-titles.ts';

/** What came of one test with one set of values. */
export interface Outcome {
  /** From `tests/`, with forward slashes. */
  file: string;
  title: string;
  outcome: 'passed' | 'failed' | 'skipped';
  day: string;
}

const vitestSchema = z.object({
  startTime: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ title: z.string(), status: z.string() })),
    }),
  ),
});

interface Suite {
  file: string;
  specs: { title: string; ok: boolean; tests: { status: string }[] }[];
  suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodType<Suite> = z.object({
  file: z.string(),
  specs: z.array(
    z.object({ title: z.string(), ok: z.boolean(), tests: z.array(z.object({ status: z.string() })) }),
  ),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const playwrightSchema = z.object({
  config: z.object({ rootDir: z.string() }),
  stats: z.object({ startTime: z.string() }),
  suites: z.array(suiteSchema),
});

/** Reads a report of vitest or Playwright, as their JSON reporters write it on any machine. */
export function readReport(report: unknown): Outcome[] {
  const vitest = vitestSchema.safeParse(report);
  if (vitest.success) {
    const day = new Date(vitest.data.startTime).toISOString().slice(0, 10);
    return vitest.data.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ title, status }) => ({
        file: fromTests(name),
        title,
        outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
        day,
      })),
    );
  }
  const { config, stats, suites } = playwrightSchema.parse(report);
  const day = stats.startTime.slice(0, 10);
  const outcomes = ({ specs, suites = [], file }: Suite): Outcome[] => [
    ...specs.map(({ title, ok, tests }) => ({
      file: fromTests(`${config.rootDir}/${file}`),
      title,
      outcome: tests.every(({ status }) => status === 'skipped')
        ? ('skipped' as const)
        : ok
          ? ('passed' as const)
          : ('failed' as const),
      day,
    })),
    ...suites.flatMap(outcomes),
  ];
  return suites.flatMap(outcomes);
}

/** The results of the listed tests: failed if any of its runs failed, none if none of them ran. */
export function resultsOf(
  listed: readonly TestName[],
  outcomes: readonly Outcome[],
  commit: string,
): Results {
  const results: Results = {};
  for (const { file, title } of listed) {
    const pattern = titlePattern(title);
    const runs = outcomes.filter(
      (each) => each.file === file && each.outcome !== 'skipped' && pattern.test(each.title),
    );
    const [first] = runs;
    if (!first) continue;
    const failed = runs.some((run) => run.outcome === 'failed');
    (results[file] ??= {})[title] = { outcome: failed ? 'failed' : 'passed', day: first.day, commit };
  }
  return results;
}

/** The path from `tests/` of a file that a report names by its whole path. */
function fromTests(file: string): string {
  return file.replaceAll('\\', '/').replace(/^.*\/tests\//, '');
}
