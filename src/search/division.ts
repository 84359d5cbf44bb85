import { normalise } from './normalise.ts';

const HAN = /^\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;

/** Letters of the longest word of an index. */
export const LONGEST_WORD = 16;

/** What can be asked for words. */
export interface Words {
  has(word: string): boolean;
}

/** A piece of a divided query. */
export interface Part {
  text: string;
  /** Whether the index knows it as a word. */
  known: boolean;
}

/**
 * Divides Chinese by a list of words: the same in Node, in every browser, for the index and for queries.
 * `Intl.Segmenter` would do neither: dictionaries differ between browsers, and a word is divided one way alone and another
 * way in a sentence, so that index and query miss each other.
 */
export class Division {
  private readonly words: Words;

  constructor(words: Words) {
    this.words = words;
  }

  /** Every word that stands in a text, words within words too (残疾人证: 残疾, 残疾人, 残疾人证), each once. */
  within(text: string): string[] {
    const found = new Set<string>();
    for (const run of runsOf(text)) {
      if (!HAN.test(run)) found.add(run);
      for (let at = 0; at < run.length; at += 1) {
        for (let length = 2; length <= LONGEST_WORD && at + length <= run.length; length += 1) {
          const word = run.slice(at, at + length);
          if (this.words.has(word)) found.add(word);
        }
      }
    }
    return [...found];
  }

  /** A query in its longest known words, and what is left between them. */
  divide(text: string): Part[] {
    const parts: Part[] = [];
    for (const run of runsOf(text)) {
      if (!HAN.test(run)) {
        parts.push({ text: run, known: true });
        continue;
      }
      for (let at = 0; at < run.length;) {
        const word = this.longestAt(run, at);
        const last = parts[parts.length - 1];
        if (word !== undefined) parts.push({ text: word, known: true });
        else if (last && !last.known && at > 0) last.text += run[at] ?? '';
        else parts.push({ text: run[at] ?? '', known: false });
        at += word?.length ?? 1;
      }
    }
    return parts;
  }

  private longestAt(run: string, at: number): string | undefined {
    for (let length = Math.min(LONGEST_WORD, run.length - at); length > 1; length -= 1) {
      const word = run.slice(at, at + length);
      if (this.words.has(word)) return word;
    }
    return undefined;
  }
}

function runsOf(text: string): string[] {
  return normalise(text).match(RUNS) ?? [];
}

/**
 * A word as Pagefind keeps it: three letters or digits for each Chinese letter. Pagefind divides Chinese anew, by a dictionary
 * when it builds and by the browser's when it searches; words in this form it leaves whole.
 */
export function encode(word: string): string {
  if (!HAN.test(word)) return `z${word}`;
  return Array.from(word)
    .map((letter) => ((letter.codePointAt(0) ?? 0) - 0x3400).toString(36).padStart(3, '0'))
    .join('');
}
