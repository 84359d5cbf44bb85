import { BLANK } from './cells.ts';
import { JOIN } from './symbols.ts';
import type { Piece } from './translate.ts';

/** Cells on a line, and lines on a page. */
export const WIDTH = 40;

/** How far the first line and the others are set in, and where a line must end. */
export interface Shape {
  first: number;
  rest: number;
  width?: number;
}

/** Pieces that only the joining sign may part, and whether an empty cell stands before them on the same line. */
interface Run {
  pieces: Piece[];
  blank: boolean;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && (piece.before === 'joint' || piece.before === 'none')) last.pieces.push(piece);
    else runs.push({ pieces: [piece], blank: piece.before === 'blank' });
  }
  return runs;
}

/** Cells between which the joining sign may stand: syllables with the marks that cling to them. */
function clusters(pieces: readonly Piece[]): string[] {
  const found: string[] = [];
  for (const { cells, before } of pieces) {
    if (before === 'none' && found.length > 0) found.push((found.pop() ?? '') + cells);
    else found.push(cells);
  }
  return found;
}

/** Lines as they fill up. */
class Lines {
  readonly done: string[] = [];
  private readonly shape: Required<Shape>;
  private indent: number;
  private text = '';

  constructor(shape: Required<Shape>) {
    this.shape = shape;
    this.indent = shape.first;
  }

  /** Whether cells fit on this line, after an empty cell if there must be one. */
  fits(cells: string, blank = false): boolean {
    return (
      this.indent + this.text.length + (blank && this.text !== '' ? 1 : 0) + cells.length <= this.shape.width
    );
  }

  put(cells: string, blank = false): void {
    this.text += (blank && this.text !== '' ? BLANK : '') + cells;
  }

  /** Starts the next line, unless nothing stands on this one; one that nothing fits on is set in less. */
  end(): void {
    if (this.text !== '') this.done.push(BLANK.repeat(this.indent) + this.text);
    this.text = '';
    this.indent = this.shape.rest;
  }
}

/**
 * Breaks pieces into lines at empty cells. A word is parted only when it is longer than a whole line: after a whole syllable,
 * with the joining sign at the start of the next line (GF 0019-2018, clause 8).
 */
export function wrap(pieces: readonly Piece[], { first, rest, width = WIDTH }: Shape): string[] {
  const lines = new Lines({ first, rest, width });
  for (const { pieces: run, blank } of runsOf(pieces)) {
    const whole = run.map(({ cells }) => cells).join('');
    if (!lines.fits(whole, blank)) lines.end();
    if (lines.fits(whole, blank)) {
      lines.put(whole, blank);
      continue;
    }
    for (const part of clusters(run).flatMap((cluster) => partsOf(cluster, width - rest - 1))) {
      if (!lines.fits(part)) {
        lines.end();
        lines.put(JOIN);
      }
      lines.put(part);
    }
  }
  lines.end();
  return lines.done;
}

/** Cells in parts no longer than a line: for a number that no line could hold. */
function partsOf(cells: string, longest: number): string[] {
  if (cells.length <= longest) return [cells];
  return [cells.slice(0, longest), ...partsOf(cells.slice(longest), longest)];
}

/** Lines in the middle, none wider than leaves four empty cells at each side. */
export function centre(pieces: readonly Piece[]): string[] {
  return wrap(pieces, { first: 0, rest: 0, width: WIDTH - 8 }).map(
    (line) => BLANK.repeat((WIDTH - line.length) >> 1) + line,
  );
}
