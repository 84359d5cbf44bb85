import type { Postings } from './rank.ts';
import type { Tokens } from './tokens.ts';

/** Among so many topics one is found by what people say for it. */
export const FIRST = 5;

/** What is said for a topic, which has this number. */
export interface Said {
  topic: number;
  tokens: Tokens;
}

/** What a token says for each of all topics, and how much it tells. */
interface Row {
  weights: Float64Array;
  rarity: number;
}

/** What is said for topics, and how well it finds each of them, as `rank` reckons; in rows of numbers, because it is thousands. */
export class Soundings<S extends Said> {
  private readonly rows = new Map<string, Row>();
  private readonly said: { one: S; asked: (readonly [Row, weight: number])[]; scores: Float64Array }[];

  /** `count`: how many topics there are. */
  constructor(said: readonly S[], postings: Postings, count: number) {
    this.said = said.map((one) => {
      const asked = [...one.tokens].flatMap(([token, weight]) => {
        const found = postings.get(token);
        return found ? [[this.rowFor(token, found, count), weight] as const] : [];
      });
      const scores = new Float64Array(count);
      for (const [{ weights }, weight] of asked)
        for (let topic = 0; topic < count; topic += 1)
          scores[topic] = (scores[topic] ?? 0) + weight * (weights[topic] ?? 0);
      return { one, asked, scores };
    });
  }

  private rowFor(token: string, found: ReadonlyMap<number, number>, count: number): Row {
    const row = this.rows.get(token) ?? rowOf(found, count);
    this.rows.set(token, row);
    return row;
  }

  /** Those that don't find their topic among the {@link FIRST}. */
  drowned(): S[] {
    return this.said.flatMap(({ one, scores }) => (isAmongFirst(scores, one.topic) ? [] : one));
  }

  /** Takes over what tokens say for a topic now; {@link reckon} comes after it. */
  take(token: string, topic: number, weight: number): void {
    const row = this.rows.get(token);
    if (row) row.weights[topic] = weight * row.rarity;
  }

  /** Reckons anew how well these topics are found; the others are found as before. */
  reckon(topics: readonly number[]): void {
    for (const { asked, scores } of this.said) {
      for (const topic of topics) {
        let score = 0;
        for (const [{ weights }, weight] of asked) score += weight * (weights[topic] ?? 0);
        scores[topic] = score;
      }
    }
  }
}

function rowOf(found: ReadonlyMap<number, number>, count: number): Row {
  const rarity = Math.log(1 + count / found.size);
  const weights = new Float64Array(count);
  for (const [topic, own] of found) weights[topic] = own * rarity;
  return { weights, rarity };
}

function isAmongFirst(scores: Float64Array, topic: number): boolean {
  const own = scores[topic] ?? 0;
  let better = 0;
  for (let other = 0; other < scores.length && better < FIRST; other += 1) {
    const score = scores[other] ?? 0;
    if (score > own || (score === own && other < topic)) better += 1;
  }
  return own > 0 && better < FIRST;
}
