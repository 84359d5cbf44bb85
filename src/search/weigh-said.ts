import { Soundings, type Said } from './soundings.ts';
import type { Described } from './lexicon.ts';
import { normalise, normaliseQuery } from './normalise.ts';
import type { Tokeniser, Tokens } from './tokens.ts';
import { weigh } from './weigh.ts';

/** By so much, so often, what others drown out is raised. */
const RAISE = 1.25;
const ROUNDS = 12;

/** {@link weigh}, with what is said for a topic raised where so much like it is said for others that it would not be found. */
export function weighSaid(
  topics: readonly Described[],
  tokeniser: Tokeniser,
): Map<string, Map<number, number>> {
  const known = new Map<string, Tokens>();
  const tokensOf = (text: string): Tokens => {
    const normal = normalise(text);
    const tokens = known.get(normal) ?? tokeniser.tokens(normal);
    known.set(normal, tokens);
    return tokens;
  };
  const postings = weigh(topics, tokensOf);
  const said = topics.flatMap(({ say }, topic) =>
    say.map((each): Said => ({ topic, tokens: tokensOf(normaliseQuery(each)) })),
  );
  const soundings = new Soundings(said, postings, topics.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const lost = soundings.drowned();
    if (lost.length === 0) break;
    for (const { topic, tokens } of lost) {
      for (const token of tokens.keys()) {
        const found = postings.get(token);
        const weight = found?.get(topic);
        if (weight === undefined) continue;
        found?.set(topic, weight * RAISE);
        soundings.take(token, topic, weight * RAISE);
      }
    }
    soundings.reckon(new Set(lost.map(({ topic }) => topic)));
  }
  return postings;
}
