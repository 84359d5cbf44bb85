import { shardOf } from '../shard-of.ts';

/** So many are fetched together with the script, which asks for the rest. */
const MOST = 12;

/** Chinese letters but those that mostly ask, and seldom say what for; where they do, their pieces are fetched later. */
const LETTERS = /(?![的了吗呢么怎哪什在有没能可要想我你他她办])\p{Script=Han}/gu;

/** Files of the index that a query's Chinese letters are in. */
export function firstPieces(query: string): string[] {
  const numbers = new Set(query.match(LETTERS)?.map((letter) => shardOf(letter)));
  return [...numbers].slice(0, MOST).map((number) => `guides/${number}.json`);
}
