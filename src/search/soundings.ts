import type { Postings } from './rank.ts';
import type { Tokens } from './tokens.ts';

/** Among so many topics one is found by what people say for it. */
export const FIRST = 5;

/** What is said for a topic, which has this number. */
export interface Said {
  topic: number;
  tokens: Tokens;
}

/**
 * What is said for topics, and how well it finds each of them, as `rank` reckons. It is many thousands of sayings and more than a
 * hundred topics, reckoned again and again: all that is needed for one topic stands in one row of numbers.
 */
export class Soundings<S extends Said> {
  private readonly said: readonly S[];
  private readonly topics: Int32Array;
  /** The tokens that say anything for topics: their numbers, and how much each tells. */
  private readonly tokens = new Map<string, { number: number; rarity: number }>();
  /** For each topic: what each token says for it. */
  private readonly weights: Float64Array[];
  /** For each topic: how well each saying finds it. */
  private readonly scores: Float64Array[];
  /** The numbers of the tokens of all sayings, one after another, and their weights. */
  private readonly asked: Int32Array;
  private readonly askedWeights: Float64Array;
  /** Where the tokens of each saying end. */
  private readonly ends: Int32Array;

  /** `count`: how many topics there are. */
  constructor(said: readonly S[], postings: Postings, count: number) {
    this.said = said;
    this.topics = Int32Array.from(said, ({ topic }) => topic);
    for (const [token, { size }] of postings)
      this.tokens.set(token, { number: this.tokens.size, rarity: Math.log(1 + count / size) });
    this.weights = Array.from({ length: count }, () => new Float64Array(postings.size));
    this.scores = Array.from({ length: count }, () => new Float64Array(said.length));
    for (const [token, found] of postings)
      for (const [topic, weight] of found) this.take(token, topic, weight);
    const asked: number[] = [];
    const askedWeights: number[] = [];
    this.ends = Int32Array.from(said, ({ tokens }) => {
      for (const [token, weight] of tokens) {
        const known = this.tokens.get(token);
        if (known) {
          asked.push(known.number);
          askedWeights.push(weight);
        }
      }
      return asked.length;
    });
    this.asked = Int32Array.from(asked);
    this.askedWeights = Float64Array.from(askedWeights);
    this.reckon(this.scores.keys());
  }

  /** Those that don't find their topic among the {@link FIRST}. */
  drowned(): S[] {
    const { topics, scores } = this;
    const own = Float64Array.from(topics, (topic, number) => scores[topic]?.[number] ?? 0);
    const better = new Uint16Array(topics.length);
    for (const [other, others] of scores.entries()) {
      for (let number = 0; number < others.length; number += 1) {
        const score = others[number] ?? 0;
        const wanted = own[number] ?? 0;
        if (score > wanted || (score === wanted && other < (topics[number] ?? 0)))
          better[number] = (better[number] ?? 0) + 1;
      }
    }
    return this.said.filter((_, number) => own[number] === 0 || (better[number] ?? 0) >= FIRST);
  }

  /** Takes over what a token says for a topic now; {@link reckon} comes after it. */
  take(token: string, topic: number, weight: number): void {
    const known = this.tokens.get(token);
    const weights = this.weights[topic];
    if (known && weights) weights[known.number] = weight * known.rarity;
  }

  /** Reckons anew how well these topics are found; the others are found as before. */
  reckon(topics: Iterable<number>): void {
    const { asked, askedWeights, ends } = this;
    for (const topic of topics) {
      const weights = this.weights[topic];
      const scores = this.scores[topic];
      if (!weights || !scores) throw new RangeError(`There is no topic ${topic}`);
      let at = 0;
      for (let number = 0; number < ends.length; number += 1) {
        const end = ends[number] ?? 0;
        let score = 0;
        for (; at < end; at += 1) score += (askedWeights[at] ?? 0) * (weights[asked[at] ?? 0] ?? 0);
        scores[number] = score;
      }
    }
  }
}
