import type { Tokens } from './tokens.ts';

/** How much each token says for each of the topics that have it, by the topic's number. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface Ranked {
  topic: number;
  score: number;
}

/** The topics, of so many, that answer what is asked, best first. */
export function rank(asked: Tokens, postings: Postings, count: number): Ranked[] {
  return [...scores(asked, postings, count)]
    .map(([topic, score]) => ({ topic, score }))
    .sort((a, b) => b.score - a.score || a.topic - b.topic);
}

/** How many topics answer what is asked better than this one. */
export function better(topic: number, asked: Tokens, postings: Postings, count: number): number {
  const found = scores(asked, postings, count);
  const own = found.get(topic) ?? 0;
  let more = 0;
  for (const [other, score] of found) if (score > own || (score === own && other < topic)) more += 1;
  return more;
}

function scores(asked: Tokens, postings: Postings, count: number): Map<number, number> {
  const sums = new Map<number, number>();
  let total = 0;
  for (const [token, weight] of asked) {
    const found = postings.get(token);
    // Says more, the fewer topics have it.
    const rarity = Math.log(1 + count / (found?.size ?? 1));
    total += weight * rarity;
    if (!found) continue;
    for (const [topic, own] of found) sums.set(topic, (sums.get(topic) ?? 0) + weight * own * rarity);
  }
  for (const [topic, sum] of sums) sums.set(topic, sum / total);
  return sums;
}
