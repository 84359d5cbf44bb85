/** A stretch of a text, from its first character to before `end`. */
export interface Stretch {
  start: number;
  end: number;
}

const SENTENCE = /[^。！？；!?…]*[。！？；!?…]+[”’」』）】》〕)"']*|[^。！？；!?…]+/g;
/** Something that can be said. */
const SAYABLE = /[\p{L}\p{N}]/u;

/** The sentences of a text, without the white space around them; marks alone are no sentence and join the one before. */
export function sentencesIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: words, index } of text.matchAll(SENTENCE)) {
    const end = index + words.trimEnd().length;
    if (SAYABLE.test(words)) found.push({ start: index + words.length - words.trimStart().length, end });
    else if (words.trim() !== '') {
      const before = found[found.length - 1];
      if (before) before.end = end;
    }
  }
  return found;
}

/** Most characters said in one go: at the slowest speed about 12 seconds; browsers fall silent after about 14. */
export const LONGEST = 40;

/** Divides what is said so that nothing is too long: after commas where it can be, never in a number or a Latin word. */
export function piecesOf(said: string, longest: number = LONGEST): string[] {
  const pieces: string[] = [];
  let rest = said;
  while (rest.length > longest) {
    const cut = lastCut(rest, longest);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Where to cut: after the last comma, else between two characters that don't belong together. */
function lastCut(text: string, longest: number): number {
  const comma = Math.max(...Array.from('，、：,:', (mark) => text.lastIndexOf(mark, longest - 1)));
  if (comma > 0) return comma + 1;
  for (let cut = longest; cut > 0; cut--) if (!/^[\w.%]{2}$/.test(text.slice(cut - 1, cut + 1))) return cut;
  return longest;
}
