import type { Block, Heading, Text } from './block.ts';
import type { Desk } from './desk.ts';
import type { TableUnit } from './unit.ts';

const CAPTION = /^[^。；！？]{1,59}[^。；！？，,：:]$/;
const MEASURE = /^[（(]?单位[：:]/;

/** Puts a table under its caption: the short line above it, or the title of a box that holds nothing else. */
export function placeTable(desk: Desk, unit: TableUnit): void {
  const into = desk.into();
  const last = into.at(-1);
  const measure = isParagraph(last) && MEASURE.test(last.text) ? last : undefined;
  if (measure) into.pop();
  const title = captionOf(desk, into);
  if (!title) {
    if (measure) into.push(measure);
    const { at, lines, head, rows } = unit;
    into.push({ kind: 'heap', at, lines, table: { head, rows } });
    return;
  }
  into.pop();
  const text = measure ? `${title.text} ${measure.text}` : title.text;
  const below = desk.box ? desk.box.depth + 1 : desk.depthHere(6);
  const depth = title.kind === 'heading' ? title.depth : Math.min(below, 6);
  if (title.kind === 'heading') {
    // A box that is a table alone.
    desk.blocks.pop();
    desk.box = undefined;
  }
  const caption: Heading = { kind: 'heading', at: title.at, depth, text };
  const lines = [text, ...unit.lines];
  desk.into().push({ kind: 'table', at: title.at, caption, head: unit.head, rows: unit.rows, lines });
}

const isParagraph = (block: Block | undefined): block is Text => block?.kind === 'paragraph';

function captionOf(desk: Desk, into: readonly Block[]): Heading | Text | undefined {
  const above = into.at(-1);
  if (above?.kind === 'heading') return desk.box && into.length === 1 ? above : undefined;
  return isParagraph(above) && above.more.length === 0 && CAPTION.test(above.text) ? above : undefined;
}
