/** A piece of the plan as it is written into the MDX file. */
export type Block = Heading | Text | TableBlock | Heap | Box;

interface Common {
  /** Line of the source, from 1. */
  at: number;
}

export interface Heading extends Common {
  kind: 'heading';
  depth: number;
  text: string;
}

/** A paragraph, or an item of a list. */
export interface Text extends Common {
  kind: 'paragraph' | 'item';
  text: string;
  /** The beginning that is set bold. */
  lead: string;
  /** Further paragraphs of an item. */
  more: Text[];
}

export interface TableBlock extends Common {
  kind: 'table';
  caption: Heading;
  head: string[];
  rows: string[][];
  lines: string[];
}

/** Lines that are kept as one paragraph because it can't be told what they are. */
export interface Heap extends Common {
  kind: 'heap';
  lines: string[];
  /** The table that they make, when only its caption is missing. */
  table?: { head: string[]; rows: string[][] };
}

export interface Box extends Common {
  kind: 'box';
  id?: string;
  note?: string;
  blocks: Block[];
}

/** A part of the plan; the body has no name. */
export interface Part {
  name?: 'Notice' | 'Preamble' | 'Closing' | 'Annex';
  id?: string;
  blocks: Block[];
}

/** A paragraph or item. */
export function textBlock(kind: Text['kind'], at: number, text: string, lead = ''): Text {
  return { kind, at, text, lead, more: [] };
}
