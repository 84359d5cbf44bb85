import { cells } from '../../src/formats/braille/cells.ts';

/**
 * Reads braille back, on tables of its own: cells to syllables with their tones, numbers, letters and marks. A syllable
 * without a tone sign has the tone that GF 0019-2018, 10.2, leaves out there, or none: it is given with the former.
 */
const INITIAL: Record<string, string> = {
  ...named(
    '12 b, 1234 p, 134 m, 124 f, 145 d, 2345 t, 1345 n, 123 l, 1245 g, 13 k, 125 h, 34 zh, 12345 ch, 156 sh, 245 r, 1356 z, 14 c, 234 s',
  ),
};
const FINAL: Record<string, string> = named(
  `35 a, 26 e, 24 i, 136 u, 346 v, 1235 er, 246 ai, 235 ao, 2346 ei, 12356 ou, 1246 ia, 345 iao, 15 ie, 1256 iu, 123456 ua, 13456 uai,
  2456 ui, 135 uo, 23456 ve, 1236 an, 236 ang, 356 en, 3456 eng, 146 ian, 1346 iang, 126 in, 16 ing, 12456 uan, 2356 uang, 25 un, 256 ong,
  12346 van, 456 vn, 1456 iong`,
);
const TONE: Record<string, number> = { [cells('1')]: 1, [cells('2')]: 2, [cells('3')]: 3, [cells('23')]: 4 };
const MARK: [string, string][] = Object.entries(
  named(
    `5 23 。|5 5 5 ……|5 36 《|5 3 ？|5 ，|36 2 》|4 、|56 3 （|56 23 【|56 2 ！|56 ；|6 23 ）|6 36 ——|6 3 ·|6 1256 /|45 45 ‘|45 “|46 135 2356 ≥|46 135 >|46 246 2356 ≤|46 246 <|46 235 +|46 2356 =|46 236 ×|36 ：|3456 245 356 %|3 .`,
    '|',
  ),
).sort(([a], [b]) => b.length - a.length);
const LETTERS =
  '1 12 14 145 15 124 1245 125 24 245 13 123 134 1345 135 1234 12345 1235 234 2345 136 1236 2456 1346 13456 1356'
    .split(' ')
    .map(cells);
const ZERO: Record<string, string> = {
  i: 'yi',
  u: 'wu',
  v: 'yu',
  ia: 'ya',
  iao: 'yao',
  ie: 'ye',
  iu: 'you',
  ua: 'wa',
  uai: 'wai',
  ui: 'wei',
  uo: 'wo',
  ve: 'yue',
  ian: 'yan',
  iang: 'yang',
  in: 'yin',
  ing: 'ying',
  uan: 'wan',
  uang: 'wang',
  un: 'wen',
  ong: 'weng',
  van: 'yuan',
  vn: 'yun',
  iong: 'yong',
};
const ALONE: Record<string, string> = { d: 'de5', m: 'me5', n: 'ni3', t: 'ta1' };
const FRONT: Record<string, string> = { g: 'j', k: 'q', h: 'x' };

function named(list: string, separator = ','): Record<string, string> {
  return Object.fromEntries(
    list.split(separator).map((each) => {
      const parts = each.trim().split(/\s+/);
      return [cells(parts.slice(0, -1).join(' ')), parts.at(-1) ?? ''];
    }),
  );
}

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

/** Reads one line of braille, or several joined by empty cells; the tokens of a word are joined by `'`, words by spaces. */
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
