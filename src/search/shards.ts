import type { Postings } from './rank.ts';

/**
 * A part of the postings: each token's topics and weights in turn; a topic's number less the one before, which packs into
 * fewer bytes, a weight in {@link STEPS} of a whole.
 */
export type Shard = Record<string, number[]>;

const SHARDS = 256;
const STEPS = 14;

/** Number of the piece that a token is in: tokens that begin alike are together. */
export function shardOf(token: string): number {
  return (token.codePointAt(0) ?? 0) % SHARDS;
}

/** Whether a token is a meaning, which comes with the lexicon: which meanings a query has is known only by then. */
export const isMeaning = (token: string): boolean => token.startsWith('#');

/** Divides postings into those of meanings and pieces by the letters, by their numbers; weights that round to nothing are left out. */
export function shardsOf(postings: Postings): { meanings: Shard; shards: Shard[] } {
  const shards = Array.from({ length: SHARDS }, (): Shard => ({}));
  const meanings: Shard = {};
  for (const [token, topics] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let before = 0;
    const flat = [...topics]
      .sort(([a], [b]) => a - b)
      .flatMap(([topic, weight]) => {
        const steps = Math.round(weight * STEPS);
        if (steps <= 0) return [];
        const ahead = topic - before;
        before = topic;
        return [ahead, steps];
      });
    const shard = isMeaning(token) ? meanings : shards[shardOf(token)];
    if (shard && flat.length > 0) shard[token] = flat;
  }
  return { meanings, shards };
}

/** The postings in a piece. */
export function postingsIn(shard: Shard): [string, Map<number, number>][] {
  return Object.entries(shard).map(([token, flat]) => {
    const topics = new Map<number, number>();
    let topic = 0;
    for (let at = 0; at < flat.length; at += 2)
      topics.set((topic += flat[at] ?? 0), (flat[at + 1] ?? 0) / STEPS);
    return [token, topics];
  });
}
