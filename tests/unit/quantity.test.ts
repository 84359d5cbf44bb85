import { describe, expect, it } from 'vitest';
import { readQuantity, sayQuantity } from '../../src/indicators/quantity.ts';

describe('figures of a table cell', () => {
  it.each([
    ['600', 600, 'exact'],
    ['0.12万', 1200, 'exact'],
    ['≥0.12万', 1200, 'atLeast'],
    ['≥ 0.27 万', 2700, 'atLeast'],
    ['＞96', 96, 'more'],
    ['>90', 90, 'more'],
    ['≥4850户', 4850, 'atLeast'],
    ['0.1万人', 1000, 'exact'],
    ['99.5', 99.5, 'exact'],
    ['85%', 85, 'exact'],
    ['≥85%', 85, 'atLeast'],
    ['2000人次', 2000, 'exact'],
  ] as const)('%s', (text, value, bound) => {
    expect(readQuantity(text)).toEqual({ value, bound });
  });

  it('multiplies by the unit of its column', () => {
    expect(readQuantity('0.02', 10_000)).toEqual({ value: 200, bound: 'exact' });
  });

  it.each(['与全市生产总值增长基本同步', '—', '--', '', '100分之5', '第3', '1-2'])('none in “%s”', (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });
});

describe('figures in words', () => {
  it.each([
    [1200, 'atLeast', '人', '至少 1,200 人'],
    [96, 'more', '%', '超过 96%'],
    [100, 'exact', '%', '100%'],
    [2000, 'exact', '人次', '2,000 人次'],
    [99.5, 'exact', '%', '99.5%'],
  ] as const)('%d %s %s', (value, bound, unit, words) => {
    expect(sayQuantity({ value, bound }, unit)).toBe(words);
  });
});
