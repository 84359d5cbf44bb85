import { normalise } from './normalise.ts';

const HAN = /^\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;

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
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.longest = Math.max(1, ...[...this.words].map((word) => word.length));
  }

  /** Every word that stands in a text, words within words too (残疾人证: 残疾, 残疾人, 残疾人证), each once. */
  within(text: string): string[] {
    const found = new Set<string>();
    for (const run of runsOf(text)) {
      if (!HAN.test(run)) found.add(run);
      for (let at = 0; at < run.length; at += 1) {
        for (let length = 2; length <= this.longest && at + length <= run.length; length += 1) {
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
        const last = parts.at(-1);
        if (word !== undefined) parts.push({ text: word, known: true });
        else if (last && !last.known && at > 0) last.text += run[at] ?? '';
        else parts.push({ text: run[at] ?? '', known: false });
        at += word?.length ?? 1;
      }
    }
    return parts;
  }

  /** Known words that hold a piece of a word, shortest first. */
  completions(piece: string, limit: number): string[] {
    return [...this.words]
      .filter((word) => word.includes(piece))
      .sort((a, b) => a.length - b.length)
      .slice(0, limit);
  }

  private longestAt(run: string, at: number): string | undefined {
    for (let length = Math.min(this.longest, run.length - at); length > 1; length -= 1) {
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
