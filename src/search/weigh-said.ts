import type { Described } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import { better } from './rank.ts';
import type { Tokeniser, Tokens } from './tokens.ts';
import { weigh } from './weigh.ts';

/** Among so many topics one is found by what people say for it. */
export const FIRST = 5;
/** By so much, so often, what others drown out is raised. */
const RAISE = 1.25;
const ROUNDS = 12;

/** {@link weigh}, with what is said for a topic raised where so much like it is said for others that it would not be found. */
export function weighSaid(
  topics: readonly Described[],
  tokeniser: Tokeniser,
): Map<string, Map<number, number>> {
  const postings = weigh(topics, tokeniser);
  const said = topics.flatMap(({ say }, topic) =>
    say.map((each): [number, Tokens] => [topic, tokeniser.tokens(normaliseQuery(each))]),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const drowned = said.filter(([topic, tokens]) => better(topic, tokens, postings, topics.length) >= FIRST);
    if (drowned.length === 0) break;
    for (const [topic, tokens] of drowned) {
      for (const token of tokens.keys()) {
        const found = postings.get(token);
        const weight = found?.get(topic);
        if (weight !== undefined) found?.set(topic, weight * RAISE);
      }
    }
  }
  return postings;
}
