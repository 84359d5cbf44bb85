import { describe, expect, it } from 'vitest';
import { chineseDay, periodState } from '../../src/time/period.ts';

const PERIOD = { start: 2021, end: 2025 };

describe('what is said of a period', () => {
  it('is not over on its last day', () => {
    expect(periodState(PERIOD, new Date(2025, 11, 31, 23, 59))).toEqual({
      over: false,
      sentence: '规划期是 2021 年到 2025 年，到 2025 年底为止。',
    });
  });

  it('is over on the next day, and asks the reader to confirm', () => {
    expect(periodState(PERIOD, new Date(2026, 0, 1))).toEqual({
      over: true,
      sentence: '规划期已于 2025 年底结束。现在的办法可能变了，用之前请先问清楚。',
    });
  });

  it('takes the year from the period, not from a plan that ended earlier', () => {
    expect(periodState({ start: 2016, end: 2020 }, new Date(2022, 5, 1)).sentence).toContain('2020 年底结束');
  });
});

it('writes days in Chinese without leading zeros', () => {
  expect(chineseDay('2022-05-01')).toBe('2022年5月1日');
});
