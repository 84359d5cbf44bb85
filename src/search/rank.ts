import type { Tokens } from './tokens.ts';

/** How much each token says for each of the topics that have it, by the topic's number. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface Ranked {
  topic: number;
  score: number;
}

/** The topics, of so many, that answer what is asked, best first. */
export function rank(asked: Tokens, postings: Postings, count: number): Ranked[] {
  const scores = new Map<number, number>();
  let total = 0;
  for (const [token, weight] of asked) {
    const found = postings.get(token);
    // Says more, the fewer topics have it.
    const rarity = Math.log(1 + count / (found?.size ?? 1));
    total += weight * rarity;
    for (const [topic, own] of found ?? []) {
      scores.set(topic, (scores.get(topic) ?? 0) + weight * own * rarity);
    }
  }
  return [...scores]
    .map(([topic, sum]) => ({ topic, score: sum / total }))
    .sort((a, b) => b.score - a.score || a.topic - b.topic);
}

/** The topics with a score of at least `least`, and of such a part of the best one's. */
export function likely(ranked: readonly Ranked[], least: number, part: number): number[] {
  const bound = Math.max(least, (ranked[0]?.score ?? 0) * part);
  return ranked.filter(({ score }) => score >= bound).map(({ topic }) => topic);
}
