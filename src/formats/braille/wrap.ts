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

/**
 * Breaks pieces into lines at empty cells. A word is parted only when it is longer than a whole line: after a whole syllable,
 * with the joining sign at the start of the next line (GF 0019-2018, clause 8).
 */
export function wrap(pieces: readonly Piece[], { first, rest, width = WIDTH }: Shape): string[] {
  const lines: string[] = [];
  let line = BLANK.repeat(first);
  let empty = true;
  const next = () => {
    lines.push(line);
    line = BLANK.repeat(rest);
    empty = true;
  };
  const put = (text: string) => {
    line += text;
    empty = false;
  };
  for (const { pieces: run, blank } of runsOf(pieces)) {
    const whole = run.map(({ cells }) => cells).join('');
    const space = blank && !empty ? BLANK : '';
    if (line.length + space.length + whole.length <= width) put(space + whole);
    else if (rest + whole.length <= width) {
      if (!empty) next();
      else line = line.slice(0, rest);
      put(whole);
    } else {
      if (!empty) next();
      for (const cluster of clusters(run)) {
        for (const part of cluster.match(new RegExp(`.{1,${width - rest - 1}}`, 'g')) ?? []) {
          if (line.length + part.length > width) {
            next();
            put(JOIN);
          }
          put(part);
        }
      }
    }
  }
  if (!empty) lines.push(line);
  return lines;
}

/** Lines in the middle, none wider than leaves four empty cells at each side. */
export function centre(pieces: readonly Piece[]): string[] {
  return wrap(pieces, { first: 0, rest: 0, width: WIDTH - 8 }).map((line) => BLANK.repeat((WIDTH - line.length) >> 1) + line);
}
