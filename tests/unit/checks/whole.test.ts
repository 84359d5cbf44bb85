import { expect, it } from 'vitest';
import { inspect } from '../../../src/checks/inspect.ts';
import { formatProblem } from '../../../src/content/problems.ts';
import { PAGE, PLAN, withBrokenContent, type Damage } from '../../support/broken-content.ts';

/** Some days after the guides were looked at. */
const FRESH = new Date('2026-01-10T12:00:00');
const STILL_RUNNING: Damage = (copy) => {
  copy.edit(PLAN, 'end: 2025', 'end: 2027');
};
/** The recordings whose text has changed since, for the tests of players. */
const WITHOUT_STALE: Damage = (copy) => {
  for (const name of ['training.mdx', 'training.txt', 'training-audio.mdx', 'training-audio.txt'])
    copy.remove(`sign-videos/${name}`);
};
const NEWER: Damage = (copy) => {
  STILL_RUNNING(copy);
  WITHOUT_STALE(copy);
};

function found(damage: Damage, today = FRESH) {
  return withBrokenContent(damage, (root) => inspect(root, today).problems);
}

it('nothing is found in content without a flaw, within its period', () => {
  expect(found(NEWER).map(({ kind }) => kind)).toEqual([]);
});

it.each<[kind: string, damage: Damage, today: Date | undefined]>([
  ['period-over', WITHOUT_STALE, undefined],
  ['unchecked', NEWER, new Date('2027-06-01T12:00:00')],
  ['stale', STILL_RUNNING, undefined],
])('%s', (kind, damage, today) => {
  const problems = found(damage, today).filter((problem) => problem.kind === kind);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.map(({ severity }) => severity)).toEqual(problems.map(() => 'advice'));
  const [first] = problems;
  expect(first && formatProblem(first)).toMatchSnapshot();
});

it.each([
  ['a clause', '/ceshi/plans/2021-2025/#3-3', '/ceshi/plans/2021-2025/#9-9'],
  ['a part of a plan’s page', '/ceshi/plans/2021-2025/#contents', '/ceshi/plans/2021-2025/#content'],
  ['a part of a guide', '/ceshi/guides/care-allowance/#who', '/ceshi/guides/care-allowance/#whom'],
  ['a citation', '/ceshi/guides/care-allowance/#cite-1', '/ceshi/guides/care-allowance/#cite-99'],
  ['a need', '/ceshi/guides/#cash', '/ceshi/guides/#emergency'],
])('links lead to %s that is there', (_name, right, wrong) => {
  const linking =
    (url: string): Damage =>
    (copy) => {
      NEWER(copy);
      copy.write(PAGE, `${copy.read(PAGE)}\n看[测试区的规划](${url})。\n`);
    };
  expect(found(linking(right))).toEqual([]);
  expect(found(linking(wrong)).map(({ kind, found: told }) => [kind, told])).toEqual([
    ['link', expect.stringContaining(`上没有 #${wrong.split('#')[1] ?? ''}`)],
  ]);
});

/** A paragraph with a number that can't be called and an identity-card number, of nobody. */
const WRONG = '\n打 0838 3123456，报 11010519491231002X。\n';

it.each<[name: string, damage: Damage, first: string]>([
  [
    'an address that a page may not have',
    (copy) => {
      copy.write(PAGE, `${copy.read(PAGE)}\n![图](a.png)\n`);
    },
    'a.png',
  ],
  [
    'a page that can’t be parsed',
    (copy) => {
      copy.write('pages/broken.mdx', '---\ntitle: 坏的\n---\n\n{\n');
    },
    'broken.mdx',
  ],
  [
    'a file that is no text',
    (copy) => {
      copy.write('pages/binary.mdx', '\0\0\0');
    },
    'binary.mdx',
  ],
])('%s does not hide what else is wrong', (_name, damage, first) => {
  const problems = found((copy) => {
    NEWER(copy);
    damage(copy);
    copy.write(PAGE, copy.read(PAGE) + WRONG);
  });
  expect(problems.some((problem) => JSON.stringify(problem).includes(first))).toBe(true);
  expect(problems.flatMap(({ kind }) => kind ?? [])).toEqual(
    expect.arrayContaining(['personal-id', 'phone']),
  );
});
