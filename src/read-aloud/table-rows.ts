import type { Run, Source } from './source.ts';

/**
 * A table row by row: before each cell the name of its column, so that a listener knows what a figure is.
 * @param runsIn what is read of a cell
 */
export function rowsOf<T>(table: Source<T>, runsIn: (cell: Source<T>) => Run<T>[]): Run<T>[][] {
  const rows = elementsCalled(table, 'tr');
  const names: string[] = [];
  /** For each column how many more rows the cell above reaches into. */
  const taken: number[] = [];
  return rows.flatMap((row) => {
    const cells = row.children.filter(({ name }) => name === 'td' || name === 'th');
    const isHead = cells.length > 0 && cells.every((cell) => cell.attribute('scope') === 'col');
    const said: Run<T>[] = [];
    let column = 0;
    for (const cell of cells) {
      column = passTaken(taken, column);
      const runs = runsIn(cell);
      const words = runs
        .map(({ text }) => text)
        .join('')
        .trim();
      if (isHead) names[column] = words;
      else if (words !== '') {
        const name = cell.name === 'td' ? names[column] : undefined;
        said.push(
          ...(said.length > 0 ? [{ text: '；' }] : []),
          ...(name ? [{ text: `${name}：` }] : []),
          ...runs,
        );
      }
      const width = span(cell, 'colspan');
      for (let each = column; each < column + width; each++) taken[each] = span(cell, 'rowspan') - 1;
      column += width;
    }
    passTaken(taken, column);
    return said.length > 0 ? [said] : [];
  });
}

/** Passes over columns that a cell of a row above still fills; counts those rows down. */
function passTaken(taken: number[], from: number): number {
  let column = from;
  for (let left = taken[column] ?? 0; left > 0; left = taken[column] ?? 0) {
    taken[column] = left - 1;
    column += 1;
  }
  return column;
}

function span<T>(cell: Source<T>, name: 'rowspan' | 'colspan'): number {
  return Math.max(1, Number.parseInt(cell.attribute(name) ?? '1', 10) || 1);
}

function elementsCalled<T>(node: Source<T>, name: string): Source<T>[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : elementsCalled(child, name)));
}
