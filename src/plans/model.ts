import type { PlanDetails } from './schema.ts';

/** A piece of a plan's running text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; content: Inline[] }
  /** `content` is the corrected wording, `original` what the source has. */
  | { kind: 'correction'; original: string; reason: string; content: Inline[] }
  /** `content` stands as in the source; the editors remark on it. */
  | { kind: 'note'; says: string; content: Inline[] };

export type ClauseKind = 'heading' | 'paragraph' | 'item' | 'row' | 'box' | 'table';

/** The smallest numbered part or paragraph of a plan with its own address. */
export interface Clause {
  /** Path after the `#`: `3-1-3`, `box2-1`, `3-1-3-p2`. */
  id: string;
  kind: ClauseKind;
  /** Its place in words, said by a screen reader: 第三章 第一节 三. */
  label: string;
  /** Own text, corrected; a heading's is its title alone. */
  text: string;
  /** Line of the MDX file, from 1. */
  line: number;
}

export interface Heading {
  kind: 'heading';
  clause: Clause;
  /** 2–6: the document's own level, one below the page's h1. */
  depth: 2 | 3 | 4 | 5 | 6;
  content: Inline[];
}

export interface Paragraph {
  kind: 'paragraph';
  clause: Clause;
  content: Inline[];
  /** Whether it has a link of its own; the only paragraph under a heading is reached by the heading's. */
  linked: boolean;
}

export interface Item {
  clause: Clause;
  content: Inline[];
  /** Further paragraphs of the item. */
  more: Paragraph[];
}

export interface List {
  kind: 'list';
  items: Item[];
}

export interface Row {
  clause: Clause;
  cells: Inline[][];
}

export interface Table {
  kind: 'table';
  clause: Clause;
  caption: Heading;
  head: string[];
  rows: Row[];
  /** Column of the row headers, from 1. */
  rowHeader: number;
  /** Whether the first column groups rows: an empty cell continues the group above. */
  grouped: boolean;
  /** Present when the table was put together again from a scrambled source. */
  rebuilt?: { original: string; reason: string } | undefined;
  note?: string | undefined;
}

export interface Box {
  kind: 'box';
  /** `undefined` when the box's own heading carries the address. */
  clause: Clause | undefined;
  note?: string | undefined;
  blocks: Block[];
}

/** Words of the source that do not belong where they stand. */
export interface Removal {
  kind: 'removal';
  original: string;
  reason: string;
}

export type Block = Heading | Paragraph | List | Table | Box | Removal;

/** A chapter, or one of the parts without a number (notice, preamble, closing, annex). */
export interface Part {
  /** Clause id of its heading, else of its first clause. */
  id: string;
  title: string;
  blocks: Block[];
}

/** One official document of a region. */
export interface Plan {
  region: string;
  /** `2021-2025` */
  id: string;
  /** Path of the MDX file from the content folder. */
  file: string;
  details: PlanDetails;
  parts: Part[];
  /** In the order of the document. */
  clauses: Clause[];
}
