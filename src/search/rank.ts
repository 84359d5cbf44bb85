import type { Concept, Topic } from './lexicon.ts';
import { Tokeniser } from './tokens.ts';

export interface Ranked {
  topic: Topic;
  score: number;
}

type Tokens = Map<string, number>;

/** Weights of a topic's parts. */
const FIELD = { name: 1, say: 0.9, summary: 0.6 };
/** What likeness to what people say for it adds to the words that a topic has: to the likest phrase, and to all of them. */
const LIKEST = 0.5;
const ALL = 0.1;

/** Finds topics by their names, summaries and what people say for them. */
export class TopicFinder {
  readonly tokeniser: Tokeniser;
  private readonly rarity = new Map<string, number>();
  private readonly entries: { topic: Topic; all: Tokens; phrases: Tokens[] }[];

  constructor(topics: readonly Topic[], concepts: readonly Concept[]) {
    this.tokeniser = new Tokeniser(concepts);
    this.entries = topics.map((topic) => this.read(topic));
    const counts = new Map<string, number>();
    for (const { all } of this.entries)
      for (const token of all.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [token, count] of counts) {
      this.rarity.set(token, Math.log(1 + this.entries.length / count));
    }
  }

  private read(topic: Topic) {
    const all: Tokens = new Map();
    const merge = (tokens: Tokens, weight: number) => {
      for (const [token, own] of tokens)
        all.set(token, Math.max(own * weight, all.get(token) ?? 0));
      return tokens;
    };
    merge(this.tokeniser.tokens(topic.summary), FIELD.summary);
    const phrases = topic.say.map((each) => merge(this.tokeniser.tokens(each), FIELD.say));
    phrases.push(merge(this.tokeniser.tokens(topic.name), FIELD.name));
    return { topic, all, phrases };
  }

  private rarityOf(token: string): number {
    return this.rarity.get(token) ?? Math.log(1 + this.entries.length);
  }

  private norm(tokens: Tokens): number {
    let sum = 0;
    for (const [token, weight] of tokens) sum += (weight * this.rarityOf(token)) ** 2;
    return Math.sqrt(sum);
  }

  /** The topics that answer a query, best first. */
  find(query: string): Ranked[] {
    const asked = this.tokeniser.tokens(query);
    if (asked.size === 0) return [];
    let total = 0;
    for (const [token, weight] of asked) total += weight * this.rarityOf(token);
    const norm = this.norm(asked);
    return this.entries
      .map(({ topic, all, phrases }) => {
        let covered = 0;
        for (const [token, weight] of asked) covered += weight * this.rarityOf(token) * (all.get(token) ?? 0);
        if (covered === 0) return { topic, score: 0 };
        const likeness = phrases.map((phrase) => this.likeness(asked, norm, phrase));
        return {
          topic,
          score: covered / total + LIKEST * Math.max(...likeness) + ALL * Math.hypot(...likeness),
        };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }

  private likeness(asked: Tokens, norm: number, phrase: Tokens): number {
    let shared = 0;
    for (const [token, weight] of asked) {
      const own = phrase.get(token);
      if (own !== undefined) shared += weight * own * this.rarityOf(token) ** 2;
    }
    return shared === 0 ? 0 : shared / (norm * this.norm(phrase));
  }
}
