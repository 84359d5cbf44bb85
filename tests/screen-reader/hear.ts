import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import setup, { ORIGIN } from '../support/built-site.ts';
import { ensurePrograms } from './programs.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/**
 * `npm run hear`: Orca with Firefox over the built site, compared with the transcripts that were reviewed. Names of
 * scenarios hear only these; `--update` keeps what is heard now, to be reviewed in the diff.
 */
const update = process.argv.includes('--update');
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const unknown = names.filter((name) => !SCENARIOS.some((each) => each.name === name));
if (unknown.length > 0)
  throw new Error(
    `There is no scenario ${unknown.join(', ')}; there are ${SCENARIOS.map(({ name }) => name).join(', ')}.`,
  );

/** What is spoken in a scenario, without what changes from run to run. */
function hear({ path, keys }: Scenario): string {
  const inner = ['node', join(import.meta.dirname, 'listen.ts'), ORIGIN + path, keys];
  const { status, stdout, stderr } = spawnSync(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x900x24', 'dbus-run-session', '--', ...inner],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`Orca was not heard on ${path}: ${stderr.slice(-2_000)}`);
  return stdout;
}

ensurePrograms();
const stop = await setup();
for (const scenario of SCENARIOS) {
  if (names.length > 0 && !names.includes(scenario.name)) continue;
  const file = join(import.meta.dirname, 'transcripts', `${scenario.name}.txt`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const now = hear(scenario);
  if (now === before) console.log(`${scenario.name}: as reviewed`);
  else if (update) {
    writeFileSync(file, now);
    console.log(`${scenario.name}: kept; review the diff`);
  } else {
    console.error(createTwoFilesPatch('reviewed', 'heard', before, now, scenario.name));
    process.exitCode = 1;
  }
}
await stop();
