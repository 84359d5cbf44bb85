import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../content/problems.ts';
import type { Checks, Standard, Trials } from './schema.ts';
import { holdsTest } from './test-titles.ts';
import { CRITERIA } from './wcag.ts';

/** Listed tests that no longer exist below `folder`. */
export function checkTests(checks: Checks, folder: string): Finding[] {
  return Object.entries(checks).flatMap(([id, { tests }]) =>
    tests.flatMap(({ file, title }, index) => {
      const at = [id, 'tests', index];
      const path = join(folder, file);
      if (!existsSync(path))
        return {
          at: [...at, 'file'],
          expected: 'tests/ 下面有的测试文件',
          found: `没有 tests/${file}`,
          mend: '测试改了名字就照着改；测试没有了，就不能再说有这项检查，请程序员看',
        };
      if (holdsTest(readFileSync(path, 'utf8'), title)) return [];
      return {
        at: [...at, 'title'],
        expected: `tests/${file} 里有的、没有停用的测试`,
        found: `没有叫“${title}”的测试`,
        mend: '测试改了名字就照着改；测试没有了，就不能再说有这项检查，请程序员看',
      };
    }),
  );
}

/** What is wrong in the points of a standard: unknown ids, a claim without proof, a shortcoming without a reason. */
export function checkPoints({ groups }: Standard, checks: Checks, trials: Trials): Finding[] {
  return groups.flatMap(({ points }, group) =>
    points.flatMap(({ state, why, tests, byHand }, index) => {
      const at = (field: string) => ['groups', group, 'points', index, field];
      const unknown = (field: 'tests' | 'byHand', ids: readonly string[], known: object, file: string) =>
        ids.flatMap((id, place) =>
          id in known
            ? []
            : {
                at: [...at(field), place],
                expected: `accessibility/${file} 里的编号`,
                found: `“${id}”`,
                mend: `改成 accessibility/${file} 里有的编号，或者先在那里加上`,
              },
        );
      const short = state === 'partly' || state === 'not-met';
      return [
        ...unknown('tests', tests, checks, 'checks.yaml'),
        ...unknown('byHand', byHand, trials, 'trials.yaml'),
        ...(short === (why === undefined)
          ? [
              {
                at: at(short ? 'state' : 'why'),
                expected: short
                  ? '没有全做到的，写 why 说明哪里没有做到、为什么'
                  : '做到的和不适用的不写 why',
                found: short ? '没有写 why' : '写了 why',
                mend: short ? '补上一行“why: ……”' : '删掉 why，或者改 state',
              },
            ]
          : []),
        ...((state === 'met' || state === 'partly') && tests.length + byHand.length === 0
          ? [
              {
                at: at('state'),
                expected: '说做到的，至少写一项检查（tests）或者一次人工试用（byHand）',
                found: '一项也没有',
                mend: '补上检查，或者把 state 改成 not-met',
              },
            ]
          : []),
      ];
    }),
  );
}

/** Success criteria of WCAG 2.2 that are missing, told twice, or do not exist. */
export function checkCriteria({ groups }: Standard): Finding[] {
  const seen = new Set<string>();
  const findings = groups.flatMap(({ points }, group) =>
    points.flatMap(({ number = '' }, index) => {
      const wrong = !CRITERIA.has(number) || seen.has(number);
      seen.add(number);
      if (!wrong) return [];
      return {
        at: ['groups', group, 'points', index],
        expected: 'WCAG 2.2 的成功准则，每条写一次',
        found: number === '' ? '没有写编号' : `“${number}”${CRITERIA.has(number) ? '写了两次' : ''}`,
        mend: '改好 number，或者删掉多的一条',
      };
    }),
  );
  const missing = [...CRITERIA.keys()].filter((number) => !seen.has(number));
  if (missing.length === 0) return findings;
  const expected = `WCAG 2.2 的 ${CRITERIA.size} 条成功准则，一条不少`;
  return [
    ...findings,
    { at: ['groups'], expected, found: `少了 ${missing.join('、')}`, mend: '补上少了的条目' },
  ];
}
