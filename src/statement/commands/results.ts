import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../../content/load.ts';
import { readReport, resultsOf } from '../reports.ts';
import { lastResults, type Results } from '../results.ts';

/**
 * `npm run statement:results`: keeps what the reports of the last run of the tests say of the tests that the
 * accessibility statement lists. `--reports` and `--commit` name reports of another machine and what it tested.
 */
const { values } = parseArgs({
  options: { reports: { type: 'string', default: '.reports' }, commit: { type: 'string' } },
});
const KEPT = 'src/statement/results.json';

if (!existsSync(values.reports)) {
  console.error(`There are no reports in ${values.reports}. Run "npm test" first; it writes them.`);
  process.exit(1);
}

const commit = values.commit ?? testedCommit();
const outcomes = readdirSync(values.reports)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => readReport(JSON.parse(readFileSync(join(values.reports, name), 'utf8'))));
const listed = Object.values(loadContent().statement.checks).flatMap(({ tests }) => tests);
const fresh = resultsOf(listed, outcomes, commit);
const results: Results = {};
let without = 0;
for (const { file, title } of listed) {
  const result = fresh[file]?.[title] ?? lastResults[file]?.[title];
  if (result) (results[file] ??= {})[title] = result;
  else without += 1;
}
writeFileSync(KEPT, `${JSON.stringify(results, undefined, 2)}\n`);
console.log(`${KEPT}: ${listed.length - without} tests have a result, ${without} have none.`);

/** HEAD, when nothing that is tested differs from it. */
function testedCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'content', 'tests', 'public', `:!${KEPT}`);
  if (changed !== '') {
    console.error(
      `What was tested is in no commit. Commit these files first, or name one with --commit:\n${changed}`,
    );
    process.exit(1);
  }
  return git('rev-parse', 'HEAD');
}
