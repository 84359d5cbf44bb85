import type { Heading as MdHeading, RootContent, Table as MdTable } from 'mdast';
import { attribute, type JsxElement } from '../mdx/parse.ts';
import { readInline, textOf } from './inline.ts';
import type { Heading, Row, Table } from './model.ts';
import type { BodyReader } from './read-body.ts';

interface Place {
  /** How many tables stood before it, plus one. */
  ordinal: number;
  /** The named part it stands in, if any. */
  part: { id: string; label: string; depth: number } | undefined;
  reader: BodyReader;
}

const ROW_NUMBER = /^(\d+)(?:[.．]|$)/;

/** Reads `<Table>`: a heading, which becomes the caption, and a Markdown table. Rows take their own number as id. */
export function readTable(node: JsxElement, place: Place): Table | undefined {
  const { reader, part } = place;
  const children = node.children as RootContent[];
  const title = children.find((child) => child.type === 'heading');
  const table = children.find((child): child is MdTable => child.type === 'table');
  const [head, ...body] = table?.children ?? [];
  if (!title || !head || children.length !== 2) {
    reader.report(node, {
      field: '<Table>',
      expected: '<Table> 里先是一行标题（表题），再是一张有表头的表格',
      found: title ? '没有表格，或者多了别的内容' : '没有表题',
      mend: '补上缺的部分，标题、表格、</Table> 之间各空一行',
    });
    return undefined;
  }
  const annexed = part?.id.startsWith('annex') ? part : undefined;
  const caption =
    !annexed && isBoxTitle(title)
      ? reader.heading(title)
      : readCaption(title, attribute(node, 'id'), annexed, place);
  const { id, label } = caption.clause;
  const { id: rowPrefix, label: rowLabel } = annexed ?? { id, label };
  const rows = body.map((row, index): Row => {
    const cells = row.children.map((cell) => readInline(cell.children));
    const number = cells
      .slice(0, 2)
      .map((cell) => ROW_NUMBER.exec(textOf(cell))?.[1])
      .find(Boolean);
    const suffix = number ?? `r${index + 1}`;
    const text = cells
      .map((cell) => textOf(cell))
      .filter(Boolean)
      .join('；');
    return {
      cells,
      clause: reader.clause(row, 'row', `${rowPrefix}-${suffix}`, `${rowLabel} 第${suffix}项`, text),
    };
  });
  const original = attribute(node, 'original');
  return {
    kind: 'table',
    clause: caption.clause,
    caption,
    head: head.children.map((cell) => textOf(readInline(cell.children))),
    rows,
    rowHeader: Number(attribute(node, 'rowHeader') ?? '1'),
    grouped: attribute(node, 'groups') === 'true',
    rebuilt: original === undefined ? undefined : { original, reason: attribute(node, 'reason') ?? '' },
    note: attribute(node, 'note'),
  };
}

function readCaption(
  title: MdHeading,
  givenId: string | undefined,
  annex: Place['part'],
  { reader, ordinal }: Place,
): Heading {
  const content = readInline(title.children);
  const id = givenId ?? (annex ? `${annex.id}-table` : `table${ordinal}`);
  const label = annex ? `${annex.label} 表` : `表${ordinal}`;
  const clause = reader.clause(title, 'table', id, label, textOf(content));
  return { kind: 'heading', clause, depth: Math.max(2, title.depth) as Heading['depth'], content };
}

function isBoxTitle(heading: MdHeading): boolean {
  return /^(专栏|重点推进事项)/.test(textOf(readInline(heading.children)));
}
