import { cells } from '../../src/formats/braille/cells.ts';

/* Tables to read braille back, written apart from the translator's, so that a slip in one shows against the other. */

export const INITIAL: Record<string, string> = {
  ...named(
    '12 b, 1234 p, 134 m, 124 f, 145 d, 2345 t, 1345 n, 123 l, 1245 g, 13 k, 125 h, 34 zh, 12345 ch, 156 sh, 245 r, 1356 z, 14 c, 234 s',
  ),
};
export const FINAL: Record<string, string> = named(
  `35 a, 26 e, 24 i, 136 u, 346 v, 1235 er, 246 ai, 235 ao, 2346 ei, 12356 ou, 1246 ia, 345 iao, 15 ie, 1256 iu, 123456 ua, 13456 uai,
  2456 ui, 135 uo, 23456 ve, 1236 an, 236 ang, 356 en, 3456 eng, 146 ian, 1346 iang, 126 in, 16 ing, 12456 uan, 2356 uang, 25 un, 256 ong,
  12346 van, 456 vn, 1456 iong`,
);
export const TONE: Record<string, number> = {
  [cells('1')]: 1,
  [cells('2')]: 2,
  [cells('3')]: 3,
  [cells('23')]: 4,
};
export const MARK: [string, string][] = Object.entries(
  named(
    `5 23 。|5 5 5 ……|5 36 《|5 3 ？|5 ，|36 2 》|4 、|56 3 （|56 23 【|56 2 ！|56 ；|6 23 ）|6 36 ——|6 3 ·|6 1256 /|45 45 ‘|45 “|46 135 2356 ≥|46 135 >|46 246 2356 ≤|46 246 <|46 235 +|46 2356 =|46 236 ×|36 ：|3456 245 356 %|3 .`,
    '|',
  ),
).sort(([a], [b]) => b.length - a.length);
export const LETTERS =
  '1 12 14 145 15 124 1245 125 24 245 13 123 134 1345 135 1234 12345 1235 234 2345 136 1236 2456 1346 13456 1356'
    .split(' ')
    .map(cells);
export const ZERO: Record<string, string> = {
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
export const ALONE: Record<string, string> = { d: 'de5', m: 'me5', n: 'ni3', t: 'ta1' };
export const FRONT: Record<string, string> = { g: 'j', k: 'q', h: 'x' };

function named(list: string, separator = ','): Record<string, string> {
  return Object.fromEntries(
    list.split(separator).map((each) => {
      const parts = each.trim().split(/\s+/);
      return [cells(parts.slice(0, -1).join(' ')), parts.at(-1) ?? ''];
    }),
  );
}
