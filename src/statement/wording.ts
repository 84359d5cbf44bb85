import { chineseDay } from '../time/period.ts';
import type { Checks } from './schema.ts';
import { resultOf, type Result, type Results } from './results.ts';

/** What came of a check the last time. */
export function outcomeInWords(result: Result | undefined): string {
  if (!result) return '还没有结果';
  return `${chineseDay(result.day)}${result.outcome === 'passed' ? '通过' : '没有通过'}`;
}

/** The checks of a point, each with its last result. */
export function checksInWords(ids: readonly string[], checks: Checks, results?: Results): string {
  return ids
    .flatMap((id) => {
      const check = checks[id];
      return check ? `${check.says}（${outcomeInWords(resultOf(check.tests, results))}）` : [];
    })
    .join('；');
}
