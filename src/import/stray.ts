import type { Block, Heading, Part } from './block.ts';
import { short, type Decision } from './decision.ts';
import { proposeTable } from './propose-table.ts';
import type { Unit } from './unit.ts';
import { tableLines } from './write-body.ts';

/** What looks damaged in the text itself, and tables that could not be read. */
export function askAbout(units: readonly Unit[], parts: readonly Part[]): Decision[] {
  const decisions: Decision[] = [];
  for (const unit of units) {
    if (unit.kind === 'table') decisions.push(...gapsIn(unit.rows, unit.at));
    const text = unit.kind === 'text' ? unit.text : unit.lines.join('');
    if (text.includes('\uFFFD'))
      decisions.push({
        kind: 'letter',
        line: unit.at,
        what: `有读坏的字（�）：${short(text)}`,
        suggestion: '对照原文改；或者换一种编码重新导入，例如 --encoding gbk',
      });
    if (
      unit.kind === 'text' &&
      unit.text.length <= 12 &&
      /^[^\p{Script=Han}]*[\d≥≤＞<>％%]/u.test(unit.text) &&
      !/[。；日号]/.test(unit.text)
    )
      decisions.push({
        kind: 'stray',
        line: unit.at,
        what: `单独一行的 ${short(unit.text)}，像是从表格里掉出来的`,
        suggestion:
          '对照原文，看它是哪个表的哪一格；移回去的时候，这里留一个空的更正：<Correction original="…" reason="…" />',
      });
  }
  const heaps = parts.flatMap(({ blocks }) => blocks.flatMap(heapsIn));
  for (const heap of heaps) {
    const { at, lines, table } = heap;
    if (table) {
      const caption: Heading = { kind: 'heading', at, depth: 4, text: '（写表题）' };
      const written = tableLines({ kind: 'table', at, caption, ...table, lines });
      decisions.push({
        kind: 'table',
        line: at,
        what: `这里是一张表格，但是没有表题，照原样放在一段里：${short(lines[0] ?? '')}`,
        suggestion: `找到表题，换成下面这样；原文没有表题的，请程序员看怎么办：\n${written.join('\n')}`,
      });
      continue;
    }
    decisions.push({
      kind: 'table',
      line: at,
      what: `这 ${heap.lines.length} 行像是表格，分不清哪一格是哪一格，照原样放在一段里：${short(heap.lines[0] ?? '')}`,
      suggestion: proposeTable(heap.lines),
    });
  }
  return decisions;
}

function heapsIn(block: Block): Extract<Block, { kind: 'heap' }>[] {
  if (block.kind === 'heap') return [block];
  return block.kind === 'box' ? block.blocks.flatMap(heapsIn) : [];
}

/** Rows whose number does not follow the one above. */
function gapsIn(rows: readonly string[][], at: number): Decision[] {
  const numbers = rows.map((cells) =>
    Number(/^(\d+)(?:[.．]|$)/.exec(cells.find((cell) => /^\d+(?:[.．]|$)/.test(cell)) ?? '')?.[1] ?? NaN),
  );
  return numbers.flatMap((number, index): Decision[] => {
    const before = numbers[index - 1];
    if (before === undefined || Number.isNaN(before) || Number.isNaN(number) || number === before + 1)
      return [];
    const what = `这张表里，第 ${before} 项后面是第 ${number} 项`;
    return [
      {
        kind: 'number',
        line: at,
        what,
        suggestion: '对照原文：漏了的补上；原文就是这样，加一个编者注 <Note>，不补写',
      },
    ];
  });
}
