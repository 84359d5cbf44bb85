/** What a reader of one region downloads with the first search: enough to understand a query and to find guides by it. */
export interface Lexicon {
  /** Guides, or entitlements in general. */
  topics: Topic[];
  /** Terms and pages; their id is their address. */
  others: Topic[];
  concepts: Concept[];
  /** The words of the Pagefind index beside it, in one string. */
  words: string;
}

/** What is found by its name and by what people say for it. */
export interface Topic {
  id: string;
  name: string;
  category: string;
  summary: string;
  /** What people say for it. */
  say: string[];
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
