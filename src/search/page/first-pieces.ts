/** So many are fetched together with the script, which asks for the rest. */
const MOST = 12;
const PIECES = 256;

/**
 * Files of the index that a query's Chinese letters are in. A copy of what `shardOf` says of a letter, because what a page
 * and a script that it fetches later share would be a third file to wait for; a test holds them alike.
 */
export function firstPieces(query: string): string[] {
  const letters = [...query.matchAll(/\p{Script=Han}/gu)].map(([letter]) => letter.codePointAt(0) ?? 0);
  const numbers = new Set(letters.map((code) => code % PIECES));
  return [...numbers].slice(0, MOST).map((number) => `guides/${number}.json`);
}
