import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const FORMATS = 'tests/unit/formats/**/*.test.ts';
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `unit`: pure logic, with the content read once for many files. `formats`: files to take away, each test file by itself,
 * because the dictionary that divides words is one for the whole process. `site`: the built pages in `dist/`, read as files.
 * `engines`: journeys through the built site in other browsers, apart from `npm test`.
 */
export default defineConfig({
  test: {
    // By itself vitest leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/guides/**/*.test.ts', 'tests/eligibility/**/*.test.ts'],
          exclude: [FORMATS],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      { root, test: { name: 'formats', include: [FORMATS], testTimeout: 60_000 } },
      { root, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/support/built-site.ts',
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
