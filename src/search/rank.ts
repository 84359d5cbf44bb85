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
  private readonly topics: readonly Topic[];
  /** Weight of a token in each topic that has it. */
  private readonly inTopics = new Map<string, Map<number, number>>();
  /** Weight of a token in each phrase that has it: a name, or what people say. */
  private readonly inPhrases = new Map<string, Map<number, number>>();
  private readonly phrases: { topic: number; norm: number }[] = [];

  constructor(topics: readonly Topic[], concepts: readonly Concept[]) {
    this.tokeniser = new Tokeniser(concepts);
    this.topics = topics;
    const tokens = topics.map(({ name, say }) => [name, ...say].map((each) => this.tokeniser.tokens(each)));
    topics.forEach(({ summary }, topic) => {
      this.note(topic, this.tokeniser.tokens(summary), FIELD.summary);
      tokens[topic]?.forEach((phrase, index) => {
        this.note(topic, phrase, index === 0 ? FIELD.name : FIELD.say);
      });
    });
    tokens.forEach((phrases, topic) => {
      for (const phrase of phrases) {
        for (const [token, weight] of phrase) put(this.inPhrases, token, this.phrases.length, weight);
        this.phrases.push({ topic, norm: this.norm(phrase) });
      }
    });
  }

  private note(topic: number, tokens: Tokens, field: number): void {
    for (const [token, weight] of tokens) {
      const before = this.inTopics.get(token)?.get(topic) ?? 0;
      put(this.inTopics, token, topic, Math.max(before, weight * field));
    }
  }

  /** How much a token says: more, the fewer topics have it. */
  private rarity(token: string): number {
    return Math.log(1 + this.topics.length / (this.inTopics.get(token)?.size ?? 1));
  }

  private norm(tokens: Tokens): number {
    return Math.hypot(...[...tokens].map(([token, weight]) => weight * this.rarity(token)));
  }

  /** The topics that answer a query, best first. */
  find(query: string): Ranked[] {
    const asked = this.tokeniser.tokens(query);
    const covered = new Map<number, number>();
    const shared = new Map<number, number>();
    let total = 0;
    for (const [token, weight] of asked) {
      const rarity = this.rarity(token);
      total += weight * rarity;
      for (const [topic, own] of this.inTopics.get(token) ?? []) add(covered, topic, weight * own * rarity);
      for (const [phrase, own] of this.inPhrases.get(token) ?? [])
        add(shared, phrase, weight * own * rarity ** 2);
    }
    const norm = this.norm(asked);
    const likeness = new Map<number, number[]>();
    for (const [index, sum] of shared) {
      const phrase = this.phrases[index];
      if (!phrase) continue;
      const like = sum / (norm * phrase.norm);
      likeness.set(phrase.topic, [...(likeness.get(phrase.topic) ?? []), like]);
    }
    return [...covered]
      .flatMap(([index, sum]): Ranked[] => {
        const topic = this.topics[index];
        const likes = likeness.get(index) ?? [0];
        const score = sum / total + LIKEST * Math.max(...likes) + ALL * Math.hypot(...likes);
        return topic ? [{ topic, score }] : [];
      })
      .sort((a, b) => b.score - a.score);
  }
}

function put(postings: Map<string, Map<number, number>>, token: string, at: number, weight: number): void {
  const found = postings.get(token) ?? new Map<number, number>();
  postings.set(token, found.set(at, weight));
}

function add(sums: Map<number, number>, at: number, value: number): void {
  sums.set(at, (sums.get(at) ?? 0) + value);
}
