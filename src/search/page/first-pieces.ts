import { shardOf } from '../shards.ts';

/** So many are fetched together with the script, which asks for the rest. */
const MOST = 12;

/** Files of the index that a query's Chinese letters are in. */
export function firstPieces(query: string): string[] {
  const numbers = new Set([...query.matchAll(/\p{Script=Han}/gu)].map(([letter]) => shardOf(letter)));
  return [...numbers].slice(0, MOST).map((number) => `guides/${number}.json`);
}
