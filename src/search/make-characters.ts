import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Characters } from './characters.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN: number = 0x9fa5;

/** The table of letters that this site needs: those in common use (GB 2312, first level) and those of its own texts. */
export function makeCharacters(texts: readonly string[]): Characters {
  const letters = new Set([...commonLetters(), ...(texts.join('').match(/\p{Script=Han}/gu) ?? [])]);
  const readings: Record<string, string> = {};
  for (const letter of [...letters].sort()) {
    const all = pinyin(letter, { toneType: 'none', multiple: true, type: 'array', v: true });
    for (const syllable of new Set(all)) readings[syllable] = (readings[syllable] ?? '') + letter;
  }
  return { simplified: simplifications(letters), readings };
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
