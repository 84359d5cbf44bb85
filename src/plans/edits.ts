import { editsIn, textOf } from './inline.ts';
import type { Block, Clause, Inline, Plan } from './model.ts';

/** A place where the editors corrected the source, or let it stand and remarked on it. */
export interface Edit {
  kind: 'correction' | 'note' | 'rebuilt' | 'moved';
  /** The clause it stands in, or for `moved` the one before it. */
  clause: Clause | undefined;
  /** The source's words. */
  original: string;
  /** What the page shows instead; equal to `original` for a note. */
  shown: string;
  reason: string;
}

/** The edits within one run of text. */
export function editsOfRun(content: readonly Inline[], clause: Clause | undefined): Edit[] {
  return editsIn(content).map((each) => {
    const shown = textOf(each.content);
    return each.kind === 'correction'
      ? { kind: 'correction', clause, original: each.original, shown, reason: each.reason }
      : { kind: 'note', clause, original: shown, shown, reason: each.says };
  });
}

/** All edits of a plan, in the order of the document. */
export function editsOf(plan: Plan): Edit[] {
  let last: Clause | undefined;
  const edits: Edit[] = [];
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'removal':
        edits.push({
          kind: 'moved',
          clause: last,
          original: block.original,
          shown: '',
          reason: block.reason,
        });
        return;
      case 'box':
        if (block.note) edits.push(noteOn(block.clause, block.note));
        block.blocks.forEach(visit);
        return;
      case 'list':
        for (const item of block.items) {
          edits.push(...editsOfRun(item.content, item.clause));
          item.more.forEach(visit);
        }
        last = block.items.at(-1)?.clause ?? last;
        return;
      case 'table':
        edits.push(...editsOfRun(block.caption.content, block.clause));
        if (block.rebuilt) {
          const { original, reason } = block.rebuilt;
          edits.push({ kind: 'rebuilt', clause: block.clause, original, shown: '', reason });
        }
        if (block.note) edits.push(noteOn(block.clause, block.note));
        for (const row of block.rows)
          for (const cell of row.cells) edits.push(...editsOfRun(cell, row.clause));
        last = block.clause;
        return;
      default:
        edits.push(...editsOfRun(block.content, block.clause));
        last = block.clause;
    }
  };
  plan.parts.forEach((part) => {
    part.blocks.forEach(visit);
  });
  return edits;
}

function noteOn(clause: Clause | undefined, says: string): Edit {
  return { kind: 'note', clause, original: '', shown: '', reason: says };
}
