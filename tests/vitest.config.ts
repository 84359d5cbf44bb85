import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `unit`: pure logic. `site`: the built pages in `dist/`, read as files. */
export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/guides/**/*.test.ts', 'tests/eligibility/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      { root, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
