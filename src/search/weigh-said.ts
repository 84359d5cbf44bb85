import type { Described } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import type { Postings } from './rank.ts';
import type { Tokeniser, Tokens } from './tokens.ts';
import { weigh } from './weigh.ts';

/** Among so many topics one is found by what people say for it. */
export const FIRST = 5;
/** By so much, so often, what others drown out is raised. */
const RAISE = 1.25;
const ROUNDS = 12;

/** What is said for a topic, which has this number. */
export interface Said {
  topic: number;
  tokens: Tokens;
}

/** {@link weigh}, with what is said for a topic raised where so much like it is said for others that it would not be found. */
export function weighSaid(
  topics: readonly Described[],
  tokeniser: Tokeniser,
): Map<string, Map<number, number>> {
  const postings = weigh(topics, tokeniser);
  const said = topics.flatMap(({ say }, topic) =>
    say.map((each): Said => ({ topic, tokens: tokeniser.tokens(normaliseQuery(each)) })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const lost = drowned(said, postings, topics.length);
    if (lost.length === 0) break;
    for (const { topic, tokens } of lost) {
      for (const token of tokens.keys()) {
        const found = postings.get(token);
        const weight = found?.get(topic);
        if (weight !== undefined) found?.set(topic, weight * RAISE);
      }
    }
  }
  return postings;
}

/** Those that don't find their topic, of so many, among the {@link FIRST}, as `rank` orders them. */
export function drowned<S extends Said>(said: readonly S[], postings: Postings, count: number): S[] {
  // In rows of numbers, because there are thousands to be looked for in all that is known.
  const rows = new Map(
    [...postings].map(([token, found]) => {
      const rarity = Math.log(1 + count / found.size);
      return [token, Float64Array.from([...found].flatMap(([topic, own]) => [topic, own * rarity]))];
    }),
  );
  const scores = new Float64Array(count);
  return said.filter(({ topic, tokens }) => {
    scores.fill(0);
    for (const [token, weight] of tokens) {
      const row = rows.get(token) ?? [];
      for (let at = 0; at < row.length; at += 2) {
        const other = row[at] ?? 0;
        scores[other] = (scores[other] ?? 0) + weight * (row[at + 1] ?? 0);
      }
    }
    const own = scores[topic] ?? 0;
    const better = scores.filter((score, other) => score > own || (score === own && other < topic));
    return own === 0 || better.length >= FIRST;
  });
}
