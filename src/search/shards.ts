import { packNumbers, unpackNumbers } from './numbers.ts';
import type { Postings } from './rank.ts';
import { shardOf, SHARDS } from './shard-of.ts';

/**
 * A piece of the postings: a line for each token, with its topics and weights in turn, packed; a topic's number less the one
 * before, which packs into fewer letters, a weight in {@link STEPS} of a whole.
 */
export type Shard = string;

/** Finer than what can be told of two guides. */
const STEPS = 14;
const BETWEEN = '\t';

/** Whether a token is a meaning, which comes with the lexicon: which meanings a query has is known only by then. */
export const isMeaning = (token: string): boolean => token.startsWith('#');

/** A topic's number less the one before, and its weight in {@link STEPS} of a whole; weights that round to nothing are left out. */
function steps(topics: ReadonlyMap<number, number>): [ahead: number, weight: number][] {
  let before = 0;
  return [...topics]
    .sort(([a], [b]) => a - b)
    .flatMap(([topic, weight]) => {
      const rounded = Math.round(weight * STEPS);
      if (rounded <= 0) return [];
      const ahead = topic - before;
      before = topic;
      return [[ahead, rounded]];
    });
}

/** Divides the postings of all tokens but meanings into pieces, by their numbers. */
export function shardsOf(postings: Postings): Shard[] {
  const shards = Array.from({ length: SHARDS }, (): string[] => []);
  for (const [token, topics] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const flat = steps(topics).flat();
    if (!isMeaning(token) && flat.length > 0)
      shards[shardOf(token)]?.push(token + BETWEEN + packNumbers(flat));
  }
  return shards.map((lines) => lines.join('\n'));
}

/** The postings in a piece. */
export function postingsIn(shard: Shard): [string, Map<number, number>][] {
  if (shard === '') return [];
  return shard.split('\n').map((line) => {
    const [token = '', packed = ''] = line.split(BETWEEN);
    const flat = unpackNumbers(packed);
    const topics = new Map<number, number>();
    let topic = 0;
    for (let at = 0; at < flat.length; at += 2)
      topics.set((topic += flat[at] ?? 0), (flat[at + 1] ?? 0) / STEPS);
    return [token, topics];
  });
}

/** What each concept says for each topic: a line for each concept, in order; topics and weights apart, which packs better. */
export interface Meanings {
  topics: string;
  weights: string;
}

/** The postings of meanings, of so many concepts. */
export function meaningsOf(postings: Postings, concepts: number): Meanings {
  const rows = Array.from({ length: concepts }, (_, concept) =>
    steps(postings.get(`#${concept}`) ?? new Map<number, number>()),
  );
  const lines = (of: 0 | 1) => rows.map((row) => packNumbers(row.map((each) => each[of]))).join('\n');
  return { topics: lines(0), weights: lines(1) };
}

/** The postings in {@link Meanings}; a concept that says nothing for any topic has none. */
export function postingsOfMeanings({ topics, weights }: Meanings): [string, Map<number, number>][] {
  const all = weights.split('\n').map(unpackNumbers);
  return topics.split('\n').flatMap((line, concept): [string, Map<number, number>][] => {
    let topic = 0;
    const found = unpackNumbers(line).map((ahead, at): [number, number] => [
      (topic += ahead),
      (all[concept]?.[at] ?? 0) / STEPS,
    ]);
    return found.length > 0 ? [[`#${concept}`, new Map(found)]] : [];
  });
}
