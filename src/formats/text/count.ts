const DIGITS = '零一二三四五六七八九';

/** 1–999 in Chinese words, as one counts aloud: 三, 十二, 二十, 一百零五. */
export function countWord(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const digit = (value: number) => DIGITS[value] ?? '';
  const high = hundreds > 0 ? `${digit(hundreds)}百` : '';
  const low = ones > 0 ? digit(ones) : '';
  if (tens === 0) return high + (high && low ? '零' : '') + low;
  return `${high}${tens === 1 && !high ? '' : digit(tens)}十${low}`;
}
