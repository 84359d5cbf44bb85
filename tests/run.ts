import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../src/programs/find-browser.ts';
import { ensureJava } from './support/java.ts';

// What came of each test is kept for the accessibility statement: `npm run statement:results` reads it.
const REPORTS = resolve('.reports');
const vitest = (report: string, ...projects: string[]) => [
  ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
  ...projects.map((name) => `--project=${name}`),
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${report}.json`],
];

/** `npm test`: every check in turn; all of them run, so that one failure doesn't hide another. */
const steps: { name: string; command: string[] }[] = [
  { name: 'content', command: ['node', 'src/publishing/check.ts'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  // After the types, which it reads.
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'unit', command: vitest('unit', 'unit', 'formats') },
  { name: 'build', command: ['node', 'src/shards/commands/build.ts'] },
  { name: 'site', command: vitest('site', 'site') },
  {
    name: 'browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'],
  },
];

process.env['CHROMIUM_PATH'] = ensureBrowser();
ensureJava();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = join(REPORTS, 'browser.json');
rmSync(REPORTS, { recursive: true, force: true });

const failed = steps.filter(({ name, command: [program = '', ...args] }) => {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status !== 0;
});

console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
