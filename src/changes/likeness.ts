/** How often each pair of neighbouring letters stands in a text; a text of one letter is its own piece. */
export function piecesOf(text: string): ReadonlyMap<string, number> {
  const letters = Array.from(text.replace(/[\s\p{P}]/gu, ''));
  const pieces =
    letters.length < 2
      ? letters
      : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

/** How much two texts share of their pieces, from 0 to 1 (Dice's coefficient). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (pieces: ReadonlyMap<string, number>) =>
    pieces.values().reduce((sum, count) => sum + count, 0);
  const both = size(a) + size(b);
  if (both === 0) return 1;
  const shared = [...a].reduce((sum, [piece, count]) => sum + Math.min(count, b.get(piece) ?? 0), 0);
  return (2 * shared) / both;
}
