import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a fixture of tab-separated values, under the names of its first line. */
export function readFixture<Column extends string>(
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const lines = readFileSync(join(process.cwd(), 'tests/fixtures', name), 'utf8')
    .trimEnd()
    .split('\n');
  const [head, ...rows] = lines.map((line) => line.split('\t'));
  if (head?.join() !== columns.join()) throw new Error(`${name} has other columns`);
  return rows.map(
    (cells) =>
      Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>,
  );
}
