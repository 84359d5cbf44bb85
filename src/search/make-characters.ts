import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { commonLetters, type Characters } from './characters.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN: number = 0x9fa5;

/**
 * The table of letters that this site needs: those in common use (GB 2312, first level) and those of its own words. A letter has
 * the readings that it has in these words, else its commonest: with all of them, 想找 would sound like 洗澡.
 */
export function makeCharacters(words: readonly string[]): {
  characters: Characters;
  /** Pairs of a traditional letter and the simplified one. */
  traditional: string;
} {
  const read = new Map<string, Set<string>>();
  const add = (text: string) => {
    for (const [letter, syllable] of readingsIn(text))
      read.set(letter, (read.get(letter) ?? new Set()).add(syllable));
  };
  for (const word of words) add(word);
  for (const letter of commonLetters()) if (!read.has(letter)) add(letter);
  return { characters: arranged(read), traditional: traditionalFor(new Set(read.keys())) };
}

const known = new Map<string, readonly (readonly [letter: string, syllable: string])[]>();

/** The letters of a text with their readings in it; each text is looked up once, however many regions have it. */
function readingsIn(text: string): readonly (readonly [letter: string, syllable: string])[] {
  const before = known.get(text);
  if (before) return before;
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  const letters = text.match(/\p{Script=Han}/gu) ?? [];
  const found = letters.flatMap((letter, at): [string, string][] =>
    syllables[at] ? [[letter, syllables[at]]] : [],
  );
  known.set(text, found);
  return found;
}

/** Readings, with those of letters in common use by their order. */
function arranged(read: ReadonlyMap<string, ReadonlySet<string>>): Characters {
  const left = new Map([...read].map(([letter, syllables]) => [letter, new Set(syllables)]));
  const runs: { syllable: string; count: number }[] = [];
  for (const letter of commonLetters()) {
    const syllables = left.get(letter) ?? new Set<string>();
    const run = runs.at(-1);
    const [first] = syllables;
    if (first === undefined) throw new Error(`No reading of ${letter} is known.`);
    const syllable = run && syllables.has(run.syllable) ? run.syllable : first;
    if (syllable === run?.syllable) run.count += 1;
    else runs.push({ syllable, count: 1 });
    syllables.delete(syllable);
  }
  const readings: Record<string, string> = {};
  for (const letter of [...left.keys()].sort())
    for (const syllable of left.get(letter) ?? []) readings[syllable] = (readings[syllable] ?? '') + letter;
  const common = runs.map(({ syllable, count }) => (count > 1 ? `${syllable}${count}` : syllable)).join(' ');
  return { common, readings };
}

/** Pairs of a traditional letter and the one of these letters that it is simplified to. */
function traditionalFor(letters: ReadonlySet<string>): string {
  return simplifications()
    .filter(([letter, simple]) => !letters.has(letter) && letters.has(simple))
    .flat()
    .join('');
}

let simplified: readonly (readonly [letter: string, simple: string])[] | undefined;

function simplifications(): readonly (readonly [letter: string, simple: string])[] {
  if (simplified) return simplified;
  const convert = Converter({ from: 't', to: 'cn' });
  const letters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
    String.fromCodePoint(FIRST_HAN + at),
  );
  simplified = letters
    .map((letter) => [letter, convert(letter)] as const)
    .filter(([letter, simple]) => simple !== letter);
  return simplified;
}
