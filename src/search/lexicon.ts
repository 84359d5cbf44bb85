import type { Meanings } from './shards.ts';

/** What a reader of one region downloads with the first search: enough to understand a query, and to know what to fetch. */
export interface Lexicon {
  /** Guides, or entitlements in general. */
  topics: Topic[];
  concepts: Concept[];
  /** What each concept says for each guide. */
  meanings: Meanings;
  /** The words of the Pagefind index beside it, as `WordSet` reads them. */
  words: string;
  /** Letters that stand in terms, pages and clauses, and in none of the above: they are not misspelled. */
  letters: string;
}

/** A term or a page, found by its name and what people say; its id is its address. */
export type Other = Topic & Pick<Described, 'say'>;

/** What is found by what people say for it. */
export interface Topic {
  id: string;
  name: string;
  category: string;
}

/** A topic with all that it is found by. */
export interface Described extends Topic {
  summary: string;
  /** What people say for it. */
  say: string[];
  /** More that is written of it. */
  more: string;
}

/** Words of one meaning. */
export interface Concept {
  say: string[];
  /** The official words; where there are none, the first of `say` stands for all. */
  means: string[];
  /** Wider words. */
  near: string[];
  /** Those of `say` that hurt, and are never displayed. */
  hidden: string[];
}

/** Words of the lexicon that a misspelled one may be meant for, the likeliest first; none that hurts. */
export function meantIn({ concepts, topics }: Pick<Lexicon, 'concepts' | 'topics'>): string[] {
  return [
    ...concepts.flatMap(({ means, say, hidden }) => [
      ...means,
      ...say.filter((word) => !hidden.includes(word)),
    ]),
    ...topics.flatMap(({ name }) => name.split(/[^\p{Script=Han}]+/u)),
  ].filter((word) => word.length > 1);
}
