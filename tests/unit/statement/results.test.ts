import { describe, expect, it } from 'vitest';
import { readReport, resultsOf } from '../../../src/statement/reports.ts';
import { resultOf } from '../../../src/statement/results.ts';
import { checksInWords, outcomeInWords } from '../../../src/statement/wording.ts';

const spec = (title: string, ok: boolean, status: string) => ({ title, ok, tests: [{ status }] });

const vitest = {
  startTime: Date.UTC(2026, 10, 22, 23),
  testResults: [
    {
      name: '/project/tests/site/titles.test.ts',
      assertionResults: [
        { title: 'is in Chinese', status: 'passed' },
        { title: 'is short', status: 'failed' },
        { title: 'is left out', status: 'skipped' },
      ],
    },
  ],
};

const playwright = {
  config: { rootDir: '/project/tests/browser' },
  stats: { startTime: '2026-11-23T01:00:00.000Z' },
  suites: [
    {
      file: 'axe.spec.ts',
      specs: [spec('no violations: home', true, 'expected')],
      suites: [
        {
          file: 'axe.spec.ts',
          specs: [
            spec('no violations: plan', false, 'unexpected'),
            spec('needs a microphone', true, 'skipped'),
          ],
        },
      ],
    },
  ],
};

const outcomes = [...readReport(vitest), ...readReport(playwright)];
const listed = [
  { file: 'site/titles.test.ts', title: 'is in Chinese' },
  { file: 'site/titles.test.ts', title: 'is left out' },
  { file: 'browser/axe.spec.ts', title: 'no violations: ${template}' },
  { file: 'browser/axe.spec.ts', title: 'needs a microphone' },
];

describe('results of the listed tests', () => {
  const results = resultsOf(listed, outcomes, 'abc');

  it('are those of all their runs together; a test that did not run has none', () => {
    expect(results).toEqual({
      'site/titles.test.ts': { 'is in Chinese': { outcome: 'passed', day: '2026-11-22', commit: 'abc' } },
      'browser/axe.spec.ts': {
        'no violations: ${template}': { outcome: 'failed', day: '2026-11-23', commit: 'abc' },
      },
    });
  });

  it('of several tests are the worst; none while one has none and no other failed', () => {
    const [passed, none, failed] = listed.map((test) => [test]);
    expect(outcomeInWords(resultOf(passed ?? [], results))).toBe('2026年11月22日通过');
    expect(outcomeInWords(resultOf([...(passed ?? []), ...(failed ?? [])], results))).toBe(
      '2026年11月23日没有通过',
    );
    expect(resultOf([...(passed ?? []), ...(none ?? [])], results)).toBeUndefined();
    const checks = { titles: { says: '写明是中文', tests: none ?? [] } };
    expect(checksInWords(['titles'], checks, results)).toBe('写明是中文（还没有结果）');
  });

  it('of a report in another shape are refused', () => {
    expect(() => readReport({ tests: [] })).toThrow();
  });
});
