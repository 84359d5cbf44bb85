const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const BITS = 5;
/** Set in every digit of a number but its last. */
const MORE = 1 << BITS;

/** Whole numbers, none below 0, as few letters: five bits each, the lowest first. */
export function packNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += DIGITS[MORE + (rest % MORE)] ?? '';
    text += DIGITS[rest] ?? '';
  }
  return text;
}

const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/** What {@link packNumbers} packed. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (const digit of text) {
    const value = VALUES.get(digit) ?? 0;
    number += (value % MORE) * place;
    place *= MORE;
    if (value >= MORE) continue;
    numbers.push(number);
    number = 0;
    place = 1;
  }
  return numbers;
}
