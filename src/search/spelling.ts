import { blur, CharacterTable, type Characters } from './characters.ts';

const LATIN = /[a-z]+(?:[ ']+[a-z]+)*/g;
/** A word's beginning must have so many letters of pinyin to stand for the word. */
const SHORTEST_START = 4;
/** So many parts of pinyin are syllables and words, not one word with a space in it. */
const SYLLABLES = 4;
const LONGEST_WORD = 8;
/** A word of so many letters is found with one of them mistyped. */
const SHORTEST_MISTYPED = 4;

/** Puts words that a reader meant in place of pinyin, of letters that sound alike, and of mistyped letters. */
export class Speller {
  private readonly table: CharacterTable;
  private readonly words: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;
  private readonly bySound = new Map<string, string>();
  private learnt = false;

  /** `words` with the likeliest first; `kept` are words too, but never meant by others. */
  constructor(characters: Characters, words: Iterable<string>, kept: Iterable<string>) {
    this.table = new CharacterTable(characters);
    this.words = new Set([...words].filter((word) => word.length > 1 && word.length <= LONGEST_WORD));
    this.known = new Set([...this.words, ...kept]);
    for (const word of this.words)
      for (const sound of this.table.sounds(word))
        if (!this.bySound.has(sound)) this.bySound.set(sound, word);
  }

  /** Whether a query has letters that can't be read before {@link learn} tells what they are simplified to. */
  isStrange(query: string): boolean {
    return !this.learnt && this.table.isStrange(query);
  }

  /** Learns pairs of a traditional letter and the simplified one. */
  learn(traditional: string): void {
    this.table.learn(traditional);
    this.learnt = true;
  }

  /** A normalised query, respelled; the same where nothing has to be changed. */
  respell(query: string): string {
    const simple = this.table.simplify(query);
    const spoken = simple.replace(LATIN, (letters) => this.fromPinyin(letters) ?? letters);
    return spoken.replace(/\p{Script=Han}{2,}/gu, (run) => this.mend(run));
  }

  /** The words that pinyin letters spell: as much of them as can be, in as few words as can be. */
  private fromPinyin(typed: string): string | undefined {
    const parts = typed.split(/[ ']+/).map(blur);
    const letters = parts.join('');
    // Where syllables are set apart, words begin and end with them, and little that asks may be left out.
    const apart = parts.length >= SYLLABLES;
    let at = 0;
    const bounds = new Set([0, ...parts.map((part) => (at += part.length))]);
    const best: { covered: number; words: string[] }[] = [{ covered: 0, words: [] }];
    for (let end = 1; end <= letters.length; end += 1) {
      let top = best[end - 1] ?? { covered: 0, words: [] };
      for (let start = 0; start < end; start += 1) {
        const before = best[start];
        if (apart && !(bounds.has(start) && bounds.has(end))) continue;
        const word = this.wordFor(letters.slice(start, end), end === letters.length);
        if (!before || word === undefined) continue;
        const covered = before.covered + (end - start) - 0.5;
        if (covered > top.covered) top = { covered, words: [...before.words, word] };
      }
      best.push(top);
    }
    const { covered, words } = best[letters.length] ?? { covered: 0, words: [] };
    return covered > letters.length / (apart ? 4 : 2) ? words.join('') : undefined;
  }

  private wordFor(sound: string, last: boolean): string | undefined {
    const whole = this.bySound.get(sound);
    if (whole !== undefined || !last || sound.length < SHORTEST_START) return whole;
    for (const [each, word] of this.bySound) if (each.startsWith(sound)) return word;
    return undefined;
  }

  /** Replaces pieces of a run of letters, longest first, that are no words but sound or look like one. */
  private mend(run: string): string {
    for (let length = Math.min(LONGEST_WORD, run.length); length > 1; length -= 1) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const piece = run.slice(at, at + length);
        const meant = this.meantBy(piece);
        if (meant === undefined || this.isKnown(run, at, length)) continue;
        return this.mend(run.slice(0, at)) + meant + this.mend(run.slice(at + length));
      }
    }
    return run;
  }

  /** Whether the letters at a place are covered by words as they are. */
  private isKnown(run: string, at: number, length: number): boolean {
    const covered = new Set<number>();
    for (let start = Math.max(0, at - 3); start < at + length; start += 1)
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_WORD); end += 1)
        if (this.known.has(run.slice(start, end)))
          for (let each = start; each < end; each += 1) covered.add(each);
    for (let each = at; each < at + length; each += 1) if (!covered.has(each)) return false;
    return true;
  }

  private meantBy(piece: string): string | undefined {
    if (this.known.has(piece)) return undefined;
    const alike = (word: string) =>
      Array.from(word).filter((letter, index) => letter === piece[index]).length;
    for (const sound of this.table.sounds(piece)) {
      const word = this.bySound.get(sound);
      if (word?.length === piece.length && alike(word) > 0) return word;
    }
    // A word with another letter beside it is no mistyped word.
    if (
      piece.length < SHORTEST_MISTYPED ||
      this.words.has(piece.slice(1)) ||
      this.words.has(piece.slice(0, -1))
    )
      return undefined;
    for (const word of this.words) {
      if (word.length === piece.length && alike(word) === piece.length - 1) return word;
    }
    return undefined;
  }
}
