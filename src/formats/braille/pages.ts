import { BLANK } from './cells.ts';
import { numberCells } from './symbols.ts';
import { WIDTH } from './wrap.ts';

/** Lines on a page, the last one for its number. */
export const LINES = 25;

/** Lines that belong together. */
export interface Block {
  lines: string[];
  /** An empty line stands before it, unless it starts a page. */
  apart?: boolean;
  /** A heading: never the last on a page. */
  heading?: boolean;
}

/** Fills pages with blocks; a page's number stands at the right end of its last line. */
export function paginate(blocks: readonly Block[]): string[][] {
  const pages: string[][] = [[]];
  const room = () => LINES - 1 - (pages.at(-1)?.length ?? 0);
  const put = (line: string) => {
    if (room() < 1) pages.push([]);
    pages.at(-1)?.push(line);
  };
  blocks.forEach((block, index) => {
    const follows = block.heading === true ? Math.min(2, blocks[index + 1]?.lines.length ?? 0) : 0;
    const needed = block.heading === true ? block.lines.length + follows + 1 : 1;
    if (room() < needed && (pages.at(-1)?.length ?? 0) > 0) pages.push([]);
    if (block.apart === true && (pages.at(-1)?.length ?? 0) > 0 && room() > 1) put('');
    block.lines.forEach(put);
  });
  return pages.map((lines, index) => {
    const number = numberCells(String(index + 1));
    const filled = [...lines, ...Array<string>(LINES - 1 - lines.length).fill('')];
    return [...filled, BLANK.repeat(WIDTH - number.length) + number];
  });
}
