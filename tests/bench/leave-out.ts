import type { Collection } from '../../src/search/collection.ts';
import { normaliseQuery } from '../../src/search/normalise.ts';
import { rank } from '../../src/search/rank.ts';
import { Tokeniser } from '../../src/search/tokens.ts';
import { weigh } from '../../src/search/weigh.ts';

const PARTS = 3;
const FIRST = 5;

/**
 * How often what people say for a guide finds it when nobody had listed it: a third of it is left out and searched for, three
 * times over. Shares of 1: among the first five, first.
 */
export function leaveOut({ topics, concepts }: Collection): { firstFive: number; first: number } {
  const tokeniser = new Tokeniser(concepts);
  const owners = new Map<string, Set<string>>();
  for (const { id, say } of topics) for (const each of say) owners.set(each, (owners.get(each) ?? new Set()).add(id));
  const found = { firstFive: 0, first: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const kept = topics.map((topic) => ({ ...topic, say: topic.say.filter((each) => partOf(each) !== part) }));
    const postings = weigh(kept, (text) => tokeniser.tokens(text));
    for (const [words, ids] of owners) {
      if (partOf(words) !== part) continue;
      const ranked = rank(tokeniser.tokens(normaliseQuery(words)), postings, topics.length).slice(0, FIRST);
      const right = ranked.map(({ topic }) => ids.has(topics[topic]?.id ?? ''));
      if (right.includes(true)) found.firstFive += 1;
      if (right[0]) found.first += 1;
    }
  }
  return { firstFive: found.firstFive / owners.size, first: found.first / owners.size };
} // prettier-ignore

function partOf(words: string): number {
  return Array.from(words).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65521, 7) % PARTS;
} // prettier-ignore
