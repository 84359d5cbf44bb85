import type { Characters } from './characters.ts';
import type { Other } from './lexicon.ts';
import type { Shard } from './shards.ts';

/** What respelling needs. */
export interface Spelling {
  characters: Characters;
  /** Words that may be meant beside those of the lexicon, the likeliest first, divided by spaces. */
  words: string;
}

/** Where a finder gets what only some queries need. */
export interface Source {
  shard(number: number): Promise<Shard>;
  spelling(): Promise<Spelling>;
  /** Pairs of a traditional letter and the simplified one. */
  traditional(): Promise<string>;
  /** Terms and pages. */
  others(): Promise<Other[]>;
  /** What a result found by name says: guides first, then terms and pages, by their number in the lexicon. */
  card(number: number): Promise<string>;
}
