import { cells } from './cells.ts';

/** Where a mark asks for an empty cell: before it (opening), after it, both, or nowhere. */
export type Spacing = 'before' | 'after' | 'both' | 'none';

/** A mark as cells, with the empty cell it asks for. */
export interface Mark {
  cells: string;
  spacing: Spacing;
}

const mark = (dots: string, spacing: Spacing): Mark => ({ cells: cells(dots), spacing });

/**
 * GF 0019-2018, clause 8: the punctuation. The empty cells follow GB/T 44725-2024, 4.8: after ，、；： and after closing marks,
 * before opening marks, none after 。？！
 */
const PUNCTUATION: Record<string, Mark> = {
  '。': mark('5 23', 'none'),
  '，': mark('5', 'after'),
  '、': mark('4', 'after'),
  '；': mark('56', 'after'),
  '：': mark('36', 'after'),
  '？': mark('5 3', 'none'),
  '！': mark('56 2', 'none'),
  '“': mark('45', 'before'),
  '”': mark('45', 'after'),
  '‘': mark('45 45', 'before'),
  '’': mark('45 45', 'after'),
  '（': mark('56 3', 'before'),
  '）': mark('6 23', 'after'),
  '【': mark('56 23', 'before'),
  '】': mark('56 23', 'after'),
  '《': mark('5 36', 'before'),
  '》': mark('36 2', 'after'),
  '〈': mark('5 3', 'before'),
  '〉': mark('6 2', 'after'),
  '——': mark('6 36', 'none'),
  '……': mark('5 5 5', 'after'),
  '·': mark('6 3', 'none'),
  '-': mark('36', 'none'),
};

/**
 * GB/T 18028-2010, 6.1, 6.2 and 6.4; operators are set off from prose by dots 46 (5.4). The full stop is the one after the
 * number of a list (liblouis writes ⒈ so); no standard at hand has it.
 */
const MATHEMATICS: Record<string, Mark> = {
  '+': mark('46 235', 'both'),
  '=': mark('46 2356', 'both'),
  '×': mark('46 236', 'both'),
  '>': mark('46 135', 'both'),
  '<': mark('46 246', 'both'),
  '≥': mark('46 135 2356', 'both'),
  '≤': mark('46 246 2356', 'both'),
  '/': mark('6 1256', 'none'),
  '%': mark('3456 245 356', 'none'),
  '.': mark('3', 'after'),
};

/** Printed forms that mean the same mark. */
const SAME: Record<string, string> = {
  '〔': '【',
  '［': '【',
  '[': '【',
  '〕': '】',
  '］': '】',
  ']': '】',
  '•': '·',
  '＞': '>',
  '＜': '<',
  '＋': '+',
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '…': '……',
  '．': '·',
  '／': '/',
  '＝': '=',
  '％': '%',
  '--': '——',
  '—': '-',
  '–': '-',
  '～': '-',
  '~': '-',
};

/** The mark of a character, or of `——` and `……`; `undefined` when braille has none. */
export function markOf(text: string): Mark | undefined {
  const known = SAME[text] ?? text;
  return PUNCTUATION[known] ?? MATHEMATICS[known];
}

/** The sign that joins: a number to its measure word, the ends of a range, a broken word (GF 0019-2018, clause 8). */
export const JOIN = cells('36');

/** GF 0019-2018, annex C. */
const LETTERS = new Map(
  '1 12 14 145 15 124 1245 125 24 245 13 123 134 1345 135 1234 12345 1235 234 2345 136 1236 2456 1346 13456 1356'
    .split(' ')
    .map((dots, index) => [String.fromCharCode(97 + index), cells(dots)]),
);

const NUMBER_SIGN = cells('3456');
const DECIMAL_POINT = cells('2');
const PERCENT = cells('3456 245 356');

/**
 * A number with its sign (GF 0019-2018, annex B), the decimal point and the percent sign (GB/T 18028-2010, 5.1 and 6.4). A
 * comma between thousands is left out: the digits are the same number.
 */
export function numberCells(text: string): string {
  const digits = Array.from(text.replace(/[,，%％]/g, ''), (each) =>
    each === '.' ? DECIMAL_POINT : (LETTERS.get(String.fromCharCode(97 + ((Number(each) + 9) % 10))) ?? ''),
  );
  return NUMBER_SIGN + digits.join('') + (/[%％]$/.test(text) ? PERCENT : '');
}

/** What may stand among Latin letters in an address. */
const IN_ADDRESS: Record<string, string> = {
  '.': cells('256'),
  '/': cells('6 1256'),
  ':': cells('25'),
  '-': JOIN,
  _: cells('46 36'),
  '@': cells('4 1'),
};

/**
 * Latin letters, or an address of letters, digits and `./:-_@`, a cell group for each character: the letter sign or the
 * capital sign before a run of one case, the capital sign twice before a run of capitals (GB/T 18028-2010, 5.2).
 */
export function latinCells(text: string): string[] {
  return Array.from(text, (character, index) => {
    if (/\d/.test(character))
      return (/\d/.test(text[index - 1] ?? '') ? '' : NUMBER_SIGN) + numberCells(character).slice(1);
    const letter = LETTERS.get(character.toLowerCase());
    if (letter === undefined) return IN_ADDRESS[character] ?? '';
    const run = /[a-z]/.test(character) ? /[a-z]/ : /[A-Z]/;
    if (run.test(text[index - 1] ?? '')) return letter;
    if (character === character.toLowerCase()) return cells('56') + letter;
    return (run.test(text[index + 1] ?? '') ? cells('6 6') : cells('6')) + letter;
  });
}
