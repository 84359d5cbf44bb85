import { packNumbers, unpackNumbers } from './numbers.ts';

/** Words are told apart by so many numbers for each of them: one in so many other words is taken for one of these. */
const SPARSENESS = 700;

/** A list of words in few bytes, of which can be asked only whether it has a word: sorted hashes, each less the one before. */
export function packWords(words: readonly string[]): string {
  const size = words.length * SPARSENESS;
  const hashes = [...new Set(words.map((word) => hash(word, size)))].sort((a, b) => a - b);
  return packNumbers([size, ...hashes.map((each, index) => each - (hashes[index - 1] ?? 0))]);
}

/** {@link packWords}, to be asked. */
export class WordSet {
  private readonly size: number;
  private readonly hashes = new Set<number>();

  constructor(packed: string) {
    const [size = 1, ...steps] = unpackNumbers(packed);
    this.size = size;
    let at = 0;
    for (const step of steps) this.hashes.add((at += step));
  }

  has(word: string): boolean {
    return this.hashes.has(hash(word, this.size));
  }
}

/** FNV-1a over the letters, then mixed, as a number below `size`. */
function hash(word: string, size: number): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    state = Math.imul(state ^ word.charCodeAt(at), 0x01000193) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0;
  return ((state ^ (state >>> 13)) % size) >>> 0;
}
