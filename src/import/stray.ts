import type { Block, Part } from './block.ts';
import { short, type Decision } from './decision.ts';
import { proposeTable } from './propose-table.ts';
import type { Unit } from './unit.ts';

/** What looks damaged in the text itself, and tables that could not be read. */
export function askAbout(units: readonly Unit[], parts: readonly Part[]): Decision[] {
  const decisions: Decision[] = [];
  for (const unit of units) {
    const text = unit.kind === 'text' ? unit.text : unit.lines.join('');
    if (text.includes('\uFFFD'))
      decisions.push({ kind: 'letter', line: unit.at, what: `有读坏的字（�）：${short(text)}`, suggestion: '对照原文改；或者换一种编码重新导入，例如 --encoding gbk' });
    if (unit.kind === 'text' && unit.text.length <= 12 && /^[^\p{Script=Han}]*[\d≥≤＞<>％%]/u.test(unit.text) && !/[。；日号]/.test(unit.text))
      decisions.push({ kind: 'stray', line: unit.at, what: `单独一行的 ${short(unit.text)}，像是从表格里掉出来的`, suggestion: '对照原文，看它是哪个表的哪一格；移回去的时候，这里留一个空的更正：<Correction original="…" reason="…" />' });
  }
  const heaps = parts.flatMap(({ blocks }) => blocks.flatMap(heapsIn));
  for (const heap of heaps) {
    decisions.push({
      kind: 'table',
      line: heap.at,
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
