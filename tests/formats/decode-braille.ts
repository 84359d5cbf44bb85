import { cells } from '../../src/formats/braille/cells.ts';
import { ALONE, FINAL, FRONT, INITIAL, LETTERS, MARK, TONE, ZERO } from './decode-tables.ts';

/** The tone that a syllable without a sign has; 5 where no tone may be left out. */
export function omitted(spelling: string): number {
  if (['le', 'zi', 'tou', 'e'].includes(spelling)) return 5;
  if (/^f/.test(spelling) || spelling === 'yi') return 1;
  if (spelling === 'wo' || spelling === 'ye' || spelling === 'you') return 3;
  if (spelling === 'er' || /^(?:ch|[pmtnhqrc])/.test(spelling)) return 2;
  return 4;
}

function spell(initial: string, final: string): string {
  if (initial === '') return ZERO[final] ?? final;
  if (final === '') return `${initial}i`;
  const front = /^[iv]/.test(final) ? (FRONT[initial] ?? initial) : initial;
  if (/^[jqx]$/.test(front)) return front + final.replace(/^v/, 'u');
  return /^[bpmf]$/.test(front) && final === 'e' ? `${front}o` : front + final;
}

/** One piece read back, and how many cells it took. */
type Token = [token: string, length: number];

function syllableAt(text: string, at: number): Token | undefined {
  const it = text[at] === cells('4') && text[at + 1] === cells('2345') ? 1 : 0;
  let next = at + it;
  const initial = INITIAL[text[next] ?? ''] ?? '';
  if (initial !== '') next += 1;
  const final = FINAL[text[next] ?? ''] ?? '';
  if (final !== '') next += 1;
  if (next === at) return undefined;
  const tone = TONE[text[next] ?? ''];
  if (tone !== undefined) next += 1;
  const short = final === '' ? ALONE[initial] : undefined;
  const spelling = spell(initial, final);
  if (short !== undefined) return [short, next - at];
  if (spelling === 'ta' && tone === undefined) return ['ta1', next - at];
  return [`${spelling}${tone ?? omitted(spelling)}`, next - at];
}

function numberAt(text: string, at: number): Token | undefined {
  if (text[at] !== cells('3456')) return undefined;
  let next = at + 1;
  let digits = '';
  for (; ; next += 1) {
    const digit = LETTERS.slice(0, 10).indexOf(text[next] ?? '');
    if (digit >= 0) digits += String((digit + 1) % 10);
    else if (text[next] === cells('2') && digits !== '') digits += '.';
    else break;
  }
  return digits === '' || text.startsWith(cells('3456 245 356'), at) ? undefined : [digits, next - at];
}

function lettersAt(text: string, at: number): Token | undefined {
  const sign = text.startsWith(cells('6 6'), at)
    ? 2
    : text[at] === cells('6') || text[at] === cells('56')
      ? 1
      : 0;
  let next = at + sign;
  let word = '';
  for (; sign > 0 && LETTERS.includes(text[next] ?? ''); next += 1)
    word += String.fromCharCode(97 + LETTERS.indexOf(text[next] ?? ''));
  if (word === '') return undefined;
  return [text[at] === cells('6') ? word.toUpperCase() : word, next - at];
}

/**
 * Reads braille back: cells to syllables with their tones, numbers, letters and marks; the tokens of a word are joined by `'`,
 * words by spaces. A syllable without a tone sign has the tone that GF 0019-2018, 10.2, leaves out there, or none: it is given
 * with the former.
 */
export function decode(text: string): string {
  return text
    .split(/\u2800+/)
    .filter((word) => word !== '')
    .map((word) => tokensOf(word).join("'"))
    .join(' ');
}

function tokensOf(word: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < word.length;) {
    const afterNumber = /^\d/.test(tokens.at(-1) ?? '') && word[at] === cells('36') && at + 1 < word.length;
    const mark = afterNumber
      ? ([cells('36'), '-'] as const)
      : MARK.find(([sign]) => word.startsWith(sign, at));
    const found: Token | undefined =
      numberAt(word, at) ??
      lettersAt(word, at) ??
      (mark && mark[0] !== cells('4') ? [mark[1], mark[0].length] : undefined) ??
      syllableAt(word, at) ??
      (mark && [mark[1], mark[0].length]);
    if (found?.[0] === '：' && at + 1 < word.length && !/^[⠐⠘]/.test(word.slice(at + 1))) found[0] = '-';
    if (!found) throw new Error(`No braille is read at ${word.slice(at)} of ${word}`);
    tokens.push(found[0]);
    at += found[1];
  }
  return tokens;
}

/**
 * The Chinese syllables of a braille file in Unicode cells: pages without their numbers, lines joined where the joining sign
 * starts one.
 */
export function syllablesOfFile(unicode: string): string[] {
  const lines = unicode.split('\f').flatMap((page) => page.split('\n').slice(0, -2));
  const text = lines
    .map((line) => line.replace(/^\u2800+/, ''))
    .join('\n')
    .replaceAll(`\n${cells('36')}`, '')
    .replaceAll('\n', '\u2800');
  return decode(text)
    .split(/[' ]/)
    .filter((token) => /^[a-z]+[1-5]$/.test(token))
    .map(asRead);
}

/** A reading as braille lets it be read: a neutral tone looks like the tone that is left out, me like mo. */
export function asRead(reading: string): string {
  const spelling = reading.slice(0, -1).replaceAll('ü', 'v').replace(/^me$/, 'mo');
  return /[05]$/.test(reading) ? `${spelling}${omitted(spelling)}` : `${spelling}${reading.at(-1) ?? ''}`;
}
