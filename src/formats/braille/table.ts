import type { Element, ElementContent } from 'hast';
import type { Piece } from './translate.ts';
import { BLANK } from './cells.ts';
import { wrap, WIDTH } from './wrap.ts';

/** A cell of a table: what it says, and whether it names its column. */
interface Cell {
  text: string;
  header: boolean;
}

const GAP = 2;

/** The rows of a table, a cell that spans several standing in each of them. */
function gridOf(table: Element, textOf: (node: Element) => string): Cell[][] {
  const rows = rowsOf(table);
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const element of row.children.filter(isElement)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const cell = { text: textOf(element).trim(), header: element.tagName === 'th' };
      const span = (name: 'rowSpan' | 'colSpan') => Number(element.properties[name] ?? 1);
      for (let down = 0; down < span('rowSpan'); down += 1)
        for (let right = 0; right < span('colSpan'); right += 1) {
          const line = grid[y + down];
          if (line) line[x + right] = cell;
        }
      x += span('colSpan');
    }
  });
  return grid;
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function rowsOf(node: Element): Element[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

/**
 * A table in columns when 40 cells hold them; else row by row, each cell after the name of its column: 项目：低保；标准：按月.
 * One block of lines for each row.
 */
export function tableLines(
  table: Element,
  textOf: (node: Element) => string,
  translate: (text: string) => Piece[],
): string[][] {
  const grid = gridOf(table, textOf);
  const cells = grid.map((row) =>
    row.map(({ text }) => wrap(translate(text), { first: 0, rest: 0, width: Infinity })[0] ?? ''),
  );
  const widths = (cells[0] ?? []).map((_, x) => Math.max(...cells.map((row) => row[x]?.length ?? 0)));
  if (widths.reduce((sum, width) => sum + width + GAP, -GAP) <= WIDTH) {
    return cells.map((row) => [
      row
        .map((cell, x) => cell.padEnd((widths[x] ?? 0) + GAP, BLANK))
        .join('')
        .replace(new RegExp(`${BLANK}+$`), ''),
    ]);
  }
  const [head = [], ...rest] = grid;
  const named = head.length > 0 && head.every(({ header }) => header);
  return (named ? rest : grid).map((row) => {
    const parts = row
      .map(({ text }, x) => (named && text !== '' ? `${head[x]?.text ?? ''}：${text}` : text))
      .filter((part) => part !== '');
    return wrap(translate(`${parts.join('；')}。`), { first: 2, rest: 0 });
  });
}
