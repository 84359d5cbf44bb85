import { cells } from './cells.ts';

/** GF 0019-2018, clause 5: the 21 initials; g and j, k and q, h and x share a cell. */
const INITIALS =
  table(`b 12, p 1234, m 134, f 124, d 145, t 2345, n 1345, l 123, g 1245, j 1245, k 13, q 13, h 125, x 125,
  zh 34, ch 12345, sh 156, r 245, z 1356, c 14, s 234`);

/** GF 0019-2018, clause 6: the finals; e and o share a cell. */
const FINALS =
  table(`a 35, o 26, e 26, i 24, u 136, ü 346, er 1235, ai 246, ao 235, ei 2346, ou 12356, ia 1246, iao 345, ie 15,
  iou 1256, ua 123456, uai 13456, uei 2456, uo 135, üe 23456, an 1236, ang 236, en 356, eng 3456, ian 146, iang 1346, in 126,
  ing 16, uan 12456, uang 2356, uen 25, ong 256, ueng 256, üan 12346, ün 456, iong 1456`);

/** GF 0019-2018, clause 7: the four tones; the neutral tone has no sign. */
export const TONES = ['', ...['1', '2', '3', '23'].map(cells), ''] as const;

function table(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split(',')
      .map((each) => each.trim().split(' ') as [string, string])
      .map(([name, dots]) => [name, cells(dots)]),
  );
}

/** A syllable in its parts. */
export interface Syllable {
  /** As pinyin writes it, without tone: `zhi`, `you`, `lü`. */
  spelling: string;
  /** Empty when the syllable is a final alone. */
  initial: string;
  /** In full (`iou` for `you` and `iu`); empty after zh, ch, sh, r, z, c, s alone. */
  final: string;
  /** 1 to 4; 5 is the neutral tone. */
  tone: number;
}

const ALONE = new Set(['zhi', 'chi', 'shi', 'ri', 'zi', 'ci', 'si']);

/** Finals that pinyin writes otherwise when they stand alone. */
const ZERO = new Map(
  `yi i,ya ia,ye ie,yao iao,you iou,yan ian,yin in,yang iang,ying ing,yong iong,wu u,wa ua,wo uo,wai uai,wei uei,wan uan,wen uen,
  wang uang,weng ueng,yu ü,yue üe,yuan üan,yun ün`
    .split(',')
    .map((each) => each.trim().split(' ') as [string, string]),
);

const SHORT: Record<string, string> = { iu: 'iou', ui: 'uei', un: 'uen' };

/** Takes a syllable apart: `zhong1`, `lü4` (or `lv4`), tone 0 or 5 for the neutral one; `undefined` when it is none. */
export function parseSyllable(reading: string): Syllable | undefined {
  const match = /^([a-zü]+)([0-5])$/.exec(reading.replaceAll('v', 'ü').replaceAll('u:', 'ü'));
  if (!match) return undefined;
  const [, spelling = '', digit] = match;
  const tone = digit === '0' ? 5 : Number(digit);
  const zero = ZERO.get(spelling);
  if (zero !== undefined) return { spelling, initial: '', final: zero, tone };
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/.exec(spelling)?.[0] ?? '';
  if (ALONE.has(spelling)) return { spelling, initial, final: '', tone };
  const rest = spelling.slice(initial.length);
  const front = /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'ü') : rest;
  const final = SHORT[front] ?? front;
  return FINALS.has(final) ? { spelling, initial, final, tone } : undefined;
}

/** Initial and final as cells, without tone (GF 0019-2018, 9.1 to 9.3). */
export function soundCells({ initial, final }: Syllable): string {
  return (INITIALS.get(initial) ?? '') + (FINALS.get(final) ?? '');
}

/** `yin2hang2 hang2zhang3` in words and their syllables. */
export function syllablesOf(spelled: string): string[][] {
  return spelled.split(' ').map((word) => word.match(/[a-zü]+[0-5]/g) ?? []);
}
