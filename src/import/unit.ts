import type { Line } from './line.ts';

/** A piece of a plan before its place in the outline is known: a paragraph made whole again, a table, a heap of cells. */
export type Unit = TextUnit | TableUnit | HeapUnit;

interface Common {
  /** Its first line in the source. */
  at: number;
  /** Empty lines before it. */
  gap: number;
}

export interface TextUnit extends Common {
  kind: 'text';
  text: string;
  led: boolean;
}

export interface TableUnit extends Common {
  kind: 'table';
  head: string[];
  rows: string[][];
  /** The lines it was read from, for when it can't stand as a table. */
  lines: string[];
}

/** Lines that were a table, and whose cells can't be told apart. */
export interface HeapUnit extends Common {
  kind: 'heap';
  lines: string[];
}

/** A line that is of the plan, with the number of empty lines before it. */
export type Kept = Line & { gap: number };

/** A document's number and who signed it, set apart on one line. */
const LETTERHEAD = /^(\S{2,20}号)\s{3,}(\S.*)$/;

/** The lines of the plan itself. */
export function keptLines(lines: readonly Line[]): Kept[] {
  const kept: Kept[] = [];
  let gap = 0;
  for (const line of lines) {
    if (line.text === '') gap += 1;
    else if (line.left === undefined) {
      const [, number, signed] = LETTERHEAD.exec(line.text) ?? [];
      kept.push({ ...line, text: number ?? line.text, gap });
      if (signed !== undefined) kept.push({ ...line, text: signed, gap: 1 });
      gap = 0;
    }
  }
  return kept;
}
