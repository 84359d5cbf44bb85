import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Characters } from './characters.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN: number = 0x9fa5;

/**
 * The table of letters that this site needs: those in common use (GB 2312, first level) and those of its own words. A letter has
 * the readings that it has in these words, else its commonest: with all of them, 想找 would sound like 洗澡.
 */
export function makeCharacters(words: readonly string[]): Characters {
  const read = new Map<string, Set<string>>();
  const add = (text: string) => {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
    const letters = text.match(/\p{Script=Han}/gu) ?? [];
    letters.forEach((letter, at) => {
      const syllable = syllables[at];
      if (syllable) read.set(letter, (read.get(letter) ?? new Set()).add(syllable));
    });
  };
  for (const word of words) add(word);
  for (const letter of commonLetters()) if (!read.has(letter)) add(letter);
  const readings: Record<string, string> = {};
  for (const letter of [...read.keys()].sort())
    for (const syllable of read.get(letter) ?? []) readings[syllable] = (readings[syllable] ?? '') + letter;
  return { simplified: simplifications(new Set(read.keys())), readings };
}

function simplifications(letters: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const letter = String.fromCodePoint(code);
    const simple = convert(letter);
    if (simple !== letter && !letters.has(letter) && letters.has(simple)) pairs += letter + simple;
  }
  return pairs;
}

/** The 3,755 letters of the first level of GB 2312: rows 16 to 55. */
function commonLetters(): string[] {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row += 1)
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell += 1) bytes.push(0xa0 + row, 0xa0 + cell);
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}
