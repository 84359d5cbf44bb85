/** A piece of a text, found or not. */
export interface Marked {
  text: string;
  found: boolean;
}

/** Words of letters and digits alone mean themselves in a pattern. */
const WORD = /^[\p{L}\p{N}]+$/u;
const LONGEST = 110;
const BEFORE = 25;

/** A text in pieces, those that are among the words marked as found; the longest word wins. */
export function mark(text: string, words: readonly string[]): Marked[] {
  const wanted = [...new Set(words)].filter((word) => WORD.test(word)).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text === '' ? [] : [{ text, found: false }];
  const pattern = new RegExp(`(${wanted.join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** As much of a text as a result shows: around the first of the words. */
export function excerpt(text: string, words: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const first = mark(text, words).findIndex(({ found }) => found);
  const at = mark(text, words)
    .slice(0, Math.max(0, first))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  const start = at < LONGEST - BEFORE ? 0 : at - BEFORE;
  const end = start + LONGEST;
  return (start > 0 ? '……' : '') + text.slice(start, end) + (end < text.length ? '……' : '');
}
