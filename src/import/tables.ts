import { widthOf } from './line.ts';
import { readMark } from './mark.ts';
import type { HeapUnit, Kept, TableUnit } from './unit.ts';

/** A table that starts at a line, and how many lines it takes. */
interface Found {
  unit: TableUnit | HeapUnit;
  length: number;
}

type Rows = { cells: string[][]; length: number } | undefined;

const READERS: readonly ((lines: readonly Kept[], start: number) => Rows)[] = [
  tabbed,
  ledCells,
  aligned,
  numbered,
  strided,
];

/** Reads the table that starts at line `start`, if one does. */
export function tableAt(lines: readonly Kept[], start: number): Found | undefined {
  for (const read of READERS) {
    const rows = read(lines, start);
    const [head, ...body] = rows?.cells ?? [];
    if (!rows || !head || body.length < 1) continue;
    const texts = lines.slice(start, start + rows.length).map(({ text }) => text);
    const place = { at: lines[start]?.at ?? 0, gap: lines[start]?.gap ?? 0, lines: texts };
    const fits = body.every((row) => row.length <= head.length);
    const fill = (row: string[]) => [...row, ...Array<string>(head.length - row.length).fill('')];
    return {
      length: rows.length,
      unit: fits ? { kind: 'table', ...place, head, rows: body.map(fill) } : { kind: 'heap', ...place },
    };
  }
  return heapAt(lines, start);
}

/** The lines from `start` on for which `keep` holds and that stand close together. */
function run(lines: readonly Kept[], start: number, keep: (line: Kept) => boolean): Kept[] {
  let end = start;
  while (end < lines.length && keep(lines[end] as Kept) && (end === start || (lines[end]?.gap ?? 0) <= 1))
    end += 1;
  return lines.slice(start, end);
}

/** Rows as they are pasted from a spreadsheet: a line each, tabs between the cells. */
function tabbed(lines: readonly Kept[], start: number): Rows {
  const rows = run(lines, start, ({ text }) => text.includes('\t'));
  if (rows.length < 2) return undefined;
  const cells = rows.map(({ text, led }) => [
    ...(led ? [''] : []),
    ...text.split('\t').map((cell) => cell.trim()),
  ]);
  return { cells, length: rows.length };
}

/** A cell a line, each behind a tab, an empty line between the rows; the first row tells how many cells a row has. */
function ledCells(lines: readonly Kept[], start: number): Rows {
  if (!lines[start]?.led) return undefined;
  let count = 1;
  while (lines[start + count]?.led && lines[start + count]?.gap === 0) count += 1;
  if (count < 2) return undefined;
  const rows: string[][] = [[]];
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Kept;
    const row = rows.at(-1) as string[];
    const whole = row.length === count;
    if (line.led && whole && line.gap > 0) rows.push([line.text]);
    else if (line.led && !whole) row.push(line.text);
    else if (!line.led && row.length > 0 && (!whole || line.gap === 0))
      row.push(`${row.pop() ?? ''}${line.text}`);
    else break;
  }
  if (rows.length < 3) return undefined;
  return { cells: rows, length: index - start };
}

/** Columns kept apart by wide spaces. */
function aligned(lines: readonly Kept[], start: number): Rows {
  const split = (text: string) => text.split(/\s{2,}|\u3000+/);
  const count = split(lines[start]?.text ?? '').length;
  if (count < 3) return undefined;
  const rows = run(lines, start, ({ text }) => split(text).length === count);
  return rows.length < 3 ? undefined : { cells: rows.map(({ text }) => split(text)), length: rows.length };
}

/** Rows that begin with 1, 2, 3, their columns kept apart by single spaces. */
function numbered(lines: readonly Kept[], start: number): Rows {
  const split = (text: string) => text.split(/\s+/);
  const count = split(lines[start]?.text ?? '').length;
  if (count < 3) return undefined;
  const rows = run(lines, start, (line) => split(line.text).length === count);
  const inOrder = rows.every(
    ({ text }, index) => index === 0 || split(text)[0]?.replace(/[.．、]$/, '') === `${index}`,
  );
  return rows.length < 3 || !inOrder
    ? undefined
    : { cells: rows.map(({ text }) => split(text)), length: rows.length };
}

/** A cell a line without any sign between rows, told by the numbers 1, 2, 3 in equal steps. */
function strided(lines: readonly Kept[], start: number): Rows {
  if (!/^(?:序号|编号)$/.test(lines[start]?.text ?? '')) return undefined;
  const step = lines.slice(start, start + 10).findIndex(({ text }) => text === '1');
  if (step < 2) return undefined;
  let rows = 1;
  while (lines[start + rows * step]?.text === `${rows}` && start + (rows + 1) * step <= lines.length)
    rows += 1;
  if (rows < 3) return undefined;
  const cells = Array.from({ length: rows }, (_, row) =>
    lines.slice(start + row * step, start + (row + 1) * step).map(({ text }) => text),
  );
  return { cells, length: rows * step };
}

/** A run of torn pieces, many of them of a few letters: a table whose cells were scattered. */
function heapAt(lines: readonly Kept[], start: number): Found | undefined {
  const torn = ({ text }: Kept) => {
    const style = readMark(text)?.style;
    return (
      widthOf(text) <= 30 &&
      !/^附\s*[件表]/.test(text) &&
      !/[。，；：！？]|[,;:](?=\D)/.test(text) &&
      (style === undefined || style === 'digit')
    );
  };
  const all = run(lines, start, torn);
  const next = all.findIndex(
    (_, index) => index > 0 && READERS.some((read) => read(lines, start + index) !== undefined),
  );
  const pieces = next === -1 ? all : all.slice(0, next);
  if (/.{6}(?:指标|表|情况)$/.test(pieces[0]?.text ?? '')) return undefined;
  const tiny = pieces.filter(({ text }) => text.length <= 4).length;
  if (pieces.length < 8 || tiny < pieces.length * 0.3) return undefined;
  const unit: HeapUnit = {
    kind: 'heap',
    at: pieces[0]?.at ?? 0,
    gap: pieces[0]?.gap ?? 0,
    lines: pieces.map(({ text }) => text),
  };
  return { unit, length: pieces.length };
}
