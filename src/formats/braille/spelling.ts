import { cells } from './cells.ts';
import { parseSyllable, soundCells, TONES, type Syllable } from './syllable.ts';

/** A character with its reading: `zhong1`. */
export interface Read {
  character: string;
  reading: string;
}

const OMITS_SECOND = new Set(['p', 'm', 't', 'n', 'h', 'q', 'ch', 'r', 'c']);
const OMITS_FOURTH = new Set(['b', 'd', 'l', 'g', 'k', 'j', 'x', 'zh', 'sh', 'z', 's']);

/** 10.2.5: these leave out another tone than 10.2.4 says, and so keep the fourth. */
const OWN_TONE: Record<string, number> = { yi: 1, er: 2, wo: 3, ye: 3, you: 3 };

/** 10.2.8: words that sound like a more frequent one and keep their tone to be told from it (在/再, 文/问). */
const KEEPS_TONE = new Map([
  ['再', 'zai4'],
  ['问', 'wen4'],
]);

/** 11.1: the six abbreviations, for these readings only. */
const SHORT = new Map([
  ['的', { reading: 'de5', form: cells('145') }],
  ['么', { reading: 'me5', form: cells('134') }],
  ['你', { reading: 'ni3', form: cells('1345') }],
  ['他', { reading: 'ta1', form: cells('2345') }],
  ['她', { reading: 'ta1', form: cells('2345 1') }],
  ['它', { reading: 'ta1', form: cells('4 2345') }],
]);

/** 9.4: 他 and 它 are told from each other and from 她 where 11.2 forbids the abbreviation. */
const FULL = new Map([
  ['他', cells('2345 35')],
  ['它', cells('4 2345 35')],
]);

/** Whether a syllable leaves its tone sign out (GF 0019-2018, 10.2.1 to 10.2.7). */
export function omitsTone({ spelling, initial, final, tone }: Syllable, next?: Syllable): boolean {
  if (tone === 5) return true;
  if (final === '' && next?.initial === '') return false; // 10.2.7: 事业, not shye
  if (spelling === 'o') return true; // 10.2.6: o leaves every tone out, so that e, which shares its cell, keeps every one
  if (spelling === 'e') return false;
  const own = OWN_TONE[spelling];
  if (own !== undefined) return tone === own; // 10.2.5
  if (spelling === 'tou' || spelling === 'le' || spelling === 'zi') return false; // 10.2.2 and 10.2.3: 头、乐、字 differ from neutral 头、了、子
  if (initial === 'f') return tone === 1; // 10.2.1
  if (OMITS_SECOND.has(initial)) return tone === 2; // 10.2.2
  return (initial === '' || OMITS_FOURTH.has(initial)) && tone === 4; // 10.2.4, 10.2.3
}

/**
 * Spells one word, syllable by syllable, as National Common Braille does (GF 0019-2018, clauses 9 to 11). Throws when a
 * reading is no syllable.
 */
export function spellWord(word: readonly Read[]): string[] {
  const syllables = word.map(({ character, reading }) => {
    const syllable = parseSyllable(reading);
    if (!syllable) throw new Error(`"${reading}", the reading of ${character}, is no syllable`);
    return syllable;
  });
  return syllables.map((syllable, index) => {
    const character = word[index]?.character ?? '';
    const next = syllables[index + 1];
    const reading = `${syllable.spelling}${syllable.tone}`;
    const short = SHORT.get(character);
    if (short?.reading === reading) {
      // 11.2: before a final that stands alone the cell would read as its initial; 她 ends in its tone and does not.
      if (next?.initial !== '' || character === '她') return short.form;
      const full = FULL.get(character);
      if (full !== undefined) return full;
    }
    const kept = KEEPS_TONE.get(character) === reading;
    return soundCells(syllable) + (omitsTone(syllable, next) && !kept ? '' : (TONES[syllable.tone] ?? ''));
  });
}
