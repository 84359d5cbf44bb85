import { attributeText, escapeInline } from './escape.ts';

/**
 * The rows of a scattered table by their own numbers, with what stood on their lines: a beginning for the person who
 * puts it together. What stood on no numbered line is listed, not placed.
 */
export function proposeTable(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => {
    const [, number, rest] = /^(?:\S{1,6}\s)?(\d{1,3})[.．、]?\s*(\p{Script=Han}.*)$/u.exec(line) ?? [];
    return number === undefined || rest === undefined
      ? []
      : [{ number: Number(number), line, text: line.slice(line.indexOf(number)) }];
  });
  if (rows.length < 3) return '对照原文，写成 <Table>：先写表题，再写表格。写法见“规划的正文”';
  const cells = rows
    .map(({ text }) => text.split(/\s+/))
    .map(([name = '', ...more]) => [name, more.join(' ')]);
  const order = rows
    .map(({ number }, index) => ({ number, cells: cells[index] ?? [] }))
    .sort((a, b) => a.number - b.number);
  const moved = rows.flatMap(({ number }, index) =>
    rows.slice(0, index).some((row) => row.number > number) ? [number] : [],
  );
  const gaps = order.flatMap(({ number }, index) =>
    index > 0 && number !== (order[index - 1]?.number ?? 0) + 1 ? [number] : [],
  );
  const rest = lines.flatMap((line) => {
    const row = rows.find((each) => each.line === line);
    return row === undefined
      ? [line]
      : row.text === line
        ? []
        : [line.slice(0, line.length - row.text.length).trim()];
  });
  return [
    '对照原文，把这一段换成下面的表格。行照编号排，每行只有原来在同一行的字；别的格子由你补，不编：',
    `<Table original=${attributeText(lines.join('\n'))} reason="表格在转换时被打散，照原文重新排好。">`,
    '',
    '#### （写表题）',
    '',
    '| 指标 | 同一行的字（分到各列） |',
    '| --- | --- |',
    ...order.map((row) => `| ${row.cells.map((cell) => escapeInline(cell)).join(' | ')} |`),
    '',
    '</Table>',
    ...(moved.length > 0 ? [`编号的次序和原来不同，移动了第 ${moved.join('、')} 行。`] : []),
    ...(gaps.length > 0 ? [`编号在第 ${gaps.join('、')} 行前面断了。`] : []),
    `还没有放进格子的：${rest.join(' / ')}`,
  ].join('\n');
}
