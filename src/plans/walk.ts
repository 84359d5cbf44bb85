import { originalOf, textOf } from './inline.ts';
import type { Block, Clause, Heading, Inline, Plan, Table } from './model.ts';

/** One run of text of a plan, in the order of the document: a heading, a paragraph, a cell. */
export interface Run {
  /** The clause it belongs to; `undefined` for words that were moved away. */
  clause: Clause | undefined;
  content: Inline[];
}

/** All runs of text of a block in document order; tables row by row, the header cells first. */
export function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ clause: block.clause, content: block.content }];
    case 'list':
      return block.items.flatMap((item) => [
        { clause: item.clause, content: item.content },
        ...item.more.map((each) => ({ clause: each.clause, content: each.content })),
      ]);
    case 'table':
      return [
        { clause: block.clause, content: block.caption.content },
        ...block.head.map((text): Run => ({ clause: block.clause, content: [{ kind: 'text', text }] })),
        ...block.rows.flatMap((row) => row.cells.map((content) => ({ clause: row.clause, content }))),
      ];
    case 'box':
      return block.blocks.flatMap(runsOf);
    case 'removal':
      return [];
  }
}

/** All headings of a block: itself, or those in a box. A table's caption counts as one. */
export function headingsOf(block: Block): Heading[] {
  if (block.kind === 'heading') return [block];
  if (block.kind === 'table') return [block.caption];
  return block.kind === 'box' ? block.blocks.flatMap(headingsOf) : [];
}

/** All tables of a plan, those in boxes too. */
export function tablesOf(plan: Plan): Table[] {
  const inBlock = (block: Block): Table[] => {
    if (block.kind === 'table') return [block];
    return block.kind === 'box' ? block.blocks.flatMap(inBlock) : [];
  };
  return plan.parts.flatMap((part) => part.blocks.flatMap(inBlock));
}

/** The plan's text as the source has it: corrections undone, scrambled tables scrambled, removed words back. */
export function originalText(plan: Pick<Plan, 'parts'>): string {
  return plan.parts.flatMap((part) => part.blocks.map(originalBlock)).join('\n');
}

function originalBlock(block: Block): string {
  if (block.kind === 'removal') return block.original;
  if (block.kind === 'box') return block.blocks.map(originalBlock).join('\n');
  if (block.kind === 'table' && block.rebuilt) {
    return `${originalOf(block.caption.content)}\n${block.rebuilt.original}`;
  }
  return runsOf(block)
    .map((run) => originalOf(run.content))
    .join('\n');
}

/** Characters of a block as shown, white space left out. */
export function lengthOf(block: Block): number {
  return runsOf(block).reduce((sum, run) => sum + textOf(run.content).replace(/\s/g, '').length, 0);
}
