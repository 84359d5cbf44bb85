import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectContent } from '../../../src/content/load.ts';
import { EXIT, KINDS, run } from '../../../src/publishing/new/run.ts';
import { GUIDE, OTHER_GUIDE } from '../../support/broken-content.ts';
import { changedFiles, flagsOf, inCopy, TODAY, WHOLE } from '../../support/new-content.ts';

async function runIn(root: string, args: readonly string[]) {
  const told: string[] = [];
  const code = await run(args, { root, today: TODAY, tell: (text) => told.push(text) });
  return { code, told: told.join('\n') };
}

/** Room for a guide of the entitlement that the flags name. */
const makeRoom = (
  root: string,
  copy: { remove: (file: string) => void; edit: (f: string, a: RegExp, b: string) => void },
) => {
  if (!existsSync(join(root, OTHER_GUIDE))) return;
  copy.edit(GUIDE, /related: .*/, 'related: []');
  for (const end of ['mdx', 'txt']) copy.remove(`sign-videos/training.${end}`);
  for (const end of ['mdx', 'txt']) copy.remove(`sign-videos/training-audio.${end}`);
  copy.remove(OTHER_GUIDE);
};

describe.each(['guide', 'update', 'term', 'sign'] as const)('a new %s', (kind) => {
  test('is valid content, and named', async () => {
    await inCopy(async (root, copy) => {
      makeRoom(root, copy);
      expect(inspectContent(root).problems).toEqual([]);
      const { code, told } = await runIn(root, [kind, ...flagsOf(WHOLE[kind])]);
      expect(told).toContain('npm run check');
      expect(told).toContain(`content/${changedFiles[kind]}`);
      expect(inspectContent(root).problems).toEqual([]);
      expect(code).toBe(EXIT.done);
    });
  });

  test('is not made twice', async () => {
    await inCopy(async (root, copy) => {
      makeRoom(root, copy);
      await runIn(root, [kind, ...flagsOf(WHOLE[kind])]);
      const before = readFileSync(join(root, changedFiles[kind]), 'utf8');
      const { code, told } = await runIn(root, [kind, ...flagsOf(WHOLE[kind])]);
      expect(code).toBe(EXIT.refused);
      expect(told).toContain('已经有了');
      expect(readFileSync(join(root, changedFiles[kind]), 'utf8')).toBe(before);
    });
  });
});

describe('a new plan', () => {
  test('brings its region, and the check points to what only a person can write', async () => {
    await inCopy(async (root) => {
      const { code, told } = await runIn(root, ['plan', ...flagsOf(WHOLE.plan)]);
      expect(code).toBe(EXIT.toMend);
      const base = 'regions/xinxian/plans/2026-2030';
      const { problems } = inspectContent(root);
      expect(problems.map(({ file, field }) => [file, field])).toEqual([
        [`${base}.mdx`, undefined],
        [`${base}.easy.mdx`, 'summary'],
      ]);
      for (const { mend } of problems) expect(told).toContain(mend);
    });
  });

  test('of a region that is there leaves the region alone', async () => {
    await inCopy(async (root) => {
      const flags = flagsOf({ ...WHOLE.plan, region: 'ceshi' }).filter(
        (flag) => !/^--(?:name|full-name|province|code)=/.test(flag),
      );
      const before = readFileSync(join(root, 'regions/ceshi/region.yaml'), 'utf8');
      await runIn(root, ['plan', ...flags]);
      expect(existsSync(join(root, 'regions/ceshi/plans/2026-2030.mdx'))).toBe(true);
      expect(readFileSync(join(root, 'regions/ceshi/region.yaml'), 'utf8')).toBe(before);
    });
  });
});

describe('without a terminal', () => {
  test.each(Object.keys(KINDS))('all missing flags of %s are told at once', async (kind) => {
    await inCopy(async (root) => {
      const { code, told } = await runIn(root, [kind]);
      expect(code).toBe(EXIT.refused);
      for (const { flag, otherwise } of KINDS[kind]?.fields ?? [])
        if (otherwise === undefined) expect(told).toContain(`--${flag}（`);
    });
  });

  test.each([
    ['a quote that does not stand in the clause', 'guide', { quote: '每月一万元' }, '这一条里没有这段话'],
    [
      'an entitlement that is not there',
      'guide',
      { entitlement: 'nothing' },
      '没有 content/entitlements/nothing.mdx',
    ],
    ['a day that does not exist', 'update', { date: '2026-02-30' }, '--date'],
    ['a flag that is not known', 'term', { nonsense: 'x' }, '--nonsense：没有这一项'],
    ['a page that is not there', 'sign', { of: 'pages/none' }, '没有这个 .mdx 或 .yaml 文件'],
  ] as const)('%s is told, and nothing is written', async (_name, kind, wrong, message) => {
    await inCopy(async (root, copy) => {
      makeRoom(root, copy);
      const { code, told } = await runIn(root, [kind, ...flagsOf({ ...WHOLE[kind], ...wrong })]);
      expect(code).toBe(EXIT.refused);
      expect(told).toContain(message);
      expect(inspectContent(root).problems).toEqual([]);
    });
  });

  test.each(Object.keys(KINDS))('the help of %s lists every flag', async (kind) => {
    const { code, told } = await runIn('/nowhere', [kind, '--help']);
    expect(code).toBe(EXIT.done);
    for (const { flag } of KINDS[kind]?.fields ?? []) expect(told).toContain(`--${flag} `);
  });

  test('an unknown kind is answered with the known ones', async () => {
    const { code, told } = await runIn('/nowhere', ['page']);
    expect(code).toBe(EXIT.refused);
    for (const kind of Object.keys(KINDS)) expect(told).toContain(`npm run new -- ${kind}`);
  });
});
