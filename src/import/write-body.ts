import type { Block, Part, TableBlock, Text } from './block.ts';
import { attributeText, escapeInline, escapeLine } from './escape.ts';

/** The body of the MDX file, and for each block the line on which it starts. */
export interface Body {
  lines: string[];
  starts: { line: number; block: Block }[];
}

/** Writes the parts of a plan as the other plans of the site are written. */
export function writeBody(parts: readonly Part[]): Body {
  const body: Body = { lines: [], starts: [] };
  const put = (...lines: string[]) => body.lines.push(...lines, '');
  for (const { name, id, blocks } of parts) {
    if (name) put(`<${name}${id === undefined ? '' : ` id=${attributeText(id)}`}>`);
    writeBlocks(blocks, body);
    if (name) put(`</${name}>`);
  }
  return body;
}

function writeBlocks(blocks: readonly Block[], body: Body): void {
  blocks.forEach((block, index) => {
    body.starts.push({ line: body.lines.length + 1, block });
    // Each line by itself, because the starts of the blocks are counted in lines.
    const put = (...lines: string[]) => body.lines.push(...lines.join('\n').split('\n'), '');
    switch (block.kind) {
      case 'heading':
        put(`${'#'.repeat(block.depth)} ${escapeInline(block.text)}`);
        return;
      case 'paragraph':
      case 'item': {
        const near = [blocks[index - 1], blocks[index + 1]].some((each) => each?.kind === 'item');
        const listed = block.kind === 'item' && (near || block.lead !== '' || block.more.length > 0);
        put(`${listed ? '- ' : ''}${runOf(block)}`);
        for (const more of block.more) {
          body.starts.push({ line: body.lines.length + 1, block: more });
          put(`  ${runOf(more)}`);
        }
        return;
      }
      case 'heap':
        put(...block.lines.map(escapeLine));
        return;
      case 'table':
        put(...tableLines(block));
        return;
      case 'box': {
        const id = block.id === undefined ? '' : ` id=${attributeText(block.id)}`;
        const note = block.note === undefined ? '' : ` note=${attributeText(block.note)}`;
        put(`<Box${id}${note}>`);
        writeBlocks(block.blocks, body);
        put('</Box>');
      }
    }
  });
}

/** A paragraph on one line, or on several when it took up what has no place of its own. */
function runOf({ text, lead }: Text): string {
  const [first = '', ...more] = text.split('\n');
  // Only a sign of the Chinese kind before and after lets Markdown see the end of what is bold.
  const bold = lead !== '' && lead !== text && /[。：]$/.test(lead) && first.startsWith(lead);
  const start = bold
    ? `**${escapeInline(lead)}**${escapeInline(first.slice(lead.length).trimStart())}`
    : lead === text && lead !== ''
      ? `**${escapeInline(first)}**`
      : escapeLine(first);
  return [start, ...more.map((line) => `  ${escapeLine(line)}`)].join('\n');
}

/** The table in its mark, with its caption as heading. */
export function tableLines({ caption, head, rows }: TableBlock): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escapeInline(cell)).join(' | ')} |`;
  const second =
    /^(?:序号|编号)$/.test(head[0] ?? '') && rows.every((cells) => (cells[1]?.length ?? 0) <= 40);
  const groups = head.length > 2 && rows.some(([first]) => first === '') && rows[0]?.[0] !== '';
  return [
    `<Table${groups ? ' groups="true"' : ''}${second || groups ? ' rowHeader="2"' : ''}>`,
    '',
    `${'#'.repeat(caption.depth)} ${escapeInline(caption.text)}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    '</Table>',
  ];
}
