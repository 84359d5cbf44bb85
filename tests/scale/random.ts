/** Random choices that are the same in every run with the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761 + 1) % 2 ** 32;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state * 1664525 + 1013904223) % 2 ** 32;
    return this.#state / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.next() * from.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  }

  /** Some of them, in their order. */
  some<T>(from: readonly T[], count: number): T[] {
    const ranked = from.map((each, index) => ({ each, index, rank: this.next() }));
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, count)
      .sort((a, b) => a.index - b.index)
      .map(({ each }) => each);
  }
}
