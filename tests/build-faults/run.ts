import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { begin, build, buildAfter, digest, place, WORKSHOPS, type Outcome } from './build.ts';

/**
 * `npm run test:build-faults`: breaks builds of a small content folder in every way that a disk, a person or another build
 * does, and looks whether the site that stood there is still whole. `-- 8` kills eight builds instead of four.
 */
const KILLS = Number(process.argv[2] ?? 4);
const folder = place();
const [before, after, site] = ['before', 'after', 'site'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

function expectBuilt({ status, said }: Outcome): void {
  assert.equal(status, 0, said);
}

/** Two states of the content, so that an old site can be told from a new one. */
function prepare(): void {
  for (const content of [before, after]) cpSync('tests/fixtures/content', content, { recursive: true });
  const page = join(after, 'pages/about.mdx');
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n这是新的一句。\n`);
}

const left = () => readdirSync(WORKSHOPS).filter((name) => name.startsWith('w-')).length;

async function check(name: string, run: () => Promise<void> | void): Promise<boolean> {
  try {
    await run();
    console.log(`ok      ${name}`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${name}: ${error instanceof Error ? error.message.slice(0, 2000) : String(error)}`);
    return false;
  }
}

prepare();
const results: boolean[] = [];
try {
  const first = await build(before, site);
  expectBuilt(first);
  const old = digest(site);
  const other = join(folder, 'other');
  expectBuilt(await build(after, other));
  const renewed = digest(other);
  assert.notEqual(old, renewed);
  const whole = new Set([old, renewed]);
  console.log(`A build of the small content takes ${(first.took / 1000).toFixed(1)} s.`);

  const disks = [
    { name: 'a disk that takes no large file', first: 'ulimit -f 16', shell: ['sh'] },
    {
      name: 'a full disk',
      first: `mount -t tmpfs -o size=2m none ${WORKSHOPS}`,
      shell: ['unshare', '--mount', 'sh'],
    },
  ];
  for (const { name, first: fill, shell } of disks) {
    if (spawnSync(shell[0] ?? '', [...shell.slice(1), '-c', fill]).status !== 0) {
      console.log(`skipped ${name}: only root on Linux can do that`);
      continue;
    }
    results.push(
      await check(`${name}: the build fails and says why, the old site stays`, () => {
        const { status, said } = buildAfter(fill, after, site, shell);
        assert.notEqual(status, 0);
        assert.match(said, /EFBIG|ENOSPC|File too large|No space left/);
        assert.equal(digest(site), old);
      }),
    );
  }
  for (let kill = 0; kill < KILLS; kill += 1) {
    const moment = ((kill + Math.random()) / KILLS) * first.took * 1.1;
    results.push(
      await check(
        `killed after ${(moment / 1000).toFixed(1)} s: the old site or the new one, whole`,
        async () => {
          expectBuilt(await build(before, site));
          const { child, ended } = begin(after, site);
          await Promise.race([wait(moment), ended]);
          const { pid } = child;
          assert(pid !== undefined);
          // The whole group, as when the power goes; it may have ended by itself.
          if (child.exitCode === null) process.kill(-pid, 'SIGKILL');
          await ended;
          assert(whole.has(digest(site)), 'What stands there is neither the old site nor the new one.');
        },
      ),
    );
  }
  results.push(
    await check('after that a build works as ever, and leaves nothing behind', async () => {
      expectBuilt(await build(after, site));
      assert.equal(digest(site), renewed);
      assert.equal(left(), 0, `${left()} folders of builds that were killed are left in ${WORKSHOPS}/`);
    }),
    await check(
      'two builds at once: both end well, or one says why not; the site is one of the two',
      async () => {
        const outcomes = await Promise.all([build(before, site), build(after, site)]);
        assert(
          outcomes.some(({ status }) => status === 0),
          outcomes.map(({ said }) => said).join('\n'),
        );
        for (const { status, said } of outcomes) if (status !== 0) assert.match(said, /build/i);
        assert(whole.has(digest(site)), 'What stands there is neither of the two sites.');
      },
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (results.includes(false)) process.exitCode = 1;
