import type { Described } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** Weights of a topic's parts. */
const FIELD = { name: 1, say: 0.9, summary: 0.6, more: 0.4 };
/** What it adds that several of the things people say have the same token; the first adds most. */
const OFTEN = 2;
const SATURATION = 3;
/** How far a topic for which people say much counts less. */
const LENGTH = 0.75;
/** Makes the score of a topic that has all that is asked about 1. */
const SCALE = 0.21;

/** How much each token says for each topic. `tokensOf` tells the tokens of a text. */
export function weigh(
  topics: readonly Described[],
  tokensOf: (text: string) => Tokens,
): Map<string, Map<number, number>> {
  const postings = new Map<string, Map<number, number>>();
  const raise = (token: string, topic: number, weight: number) => {
    const found = postings.get(token) ?? new Map<number, number>();
    postings.set(token, found.set(topic, Math.max(found.get(topic) ?? 0, weight)));
  };
  const often = topics.map(({ name, say, summary, more }, topic) => {
    const counts = new Map<string, number>();
    for (const [field, texts] of Object.entries({ name: [name], say, summary: [summary], more: [more] })) {
      for (const text of texts) {
        for (const [token, weight] of tokensOf(text)) {
          raise(token, topic, weight * FIELD[field as keyof typeof FIELD]);
          if (field === 'name' || field === 'say') counts.set(token, (counts.get(token) ?? 0) + weight);
        }
      }
    }
    return counts;
  });
  const lengths = often.map((counts) => [...counts.values()].reduce((sum, each) => sum + each, 0));
  const average = lengths.reduce((sum, each) => sum + each, 0) / topics.length;
  often.forEach((counts, topic) => {
    const pull = SATURATION * (1 - LENGTH + (LENGTH * (lengths[topic] ?? 0)) / average);
    for (const [token, count] of counts) {
      const found = postings.get(token);
      found?.set(topic, (found.get(topic) ?? 0) + (OFTEN * count * (SATURATION + 1)) / (count + pull));
    }
  });
  for (const found of postings.values())
    for (const [topic, weight] of found) found.set(topic, weight * SCALE);
  return postings;
}
