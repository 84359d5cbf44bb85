import type { Block, Heading, Part, Text } from './block.ts';
import type { Decision } from './decision.ts';
import { readMark } from './mark.ts';
import type { Whole } from './desk.ts';
import { Outliner } from './outline.ts';
import type { Stretch } from './parts.ts';
import { settle } from './settle.ts';

/** Gives all stretches of a document their outline. */
export function placeAll(stretches: readonly Stretch[], decisions: Decision[]): Part[] {
  const once = (deepest: number, into: Decision[]) => {
    const texts = stretches.flatMap(({ units }) =>
      units.flatMap((unit) => (unit.kind === 'text' ? [unit] : [])),
    );
    const boxes = texts.filter(({ text }) => readMark(text)?.style === 'box');
    const whole: Whole = {
      deepest,
      boxes: boxes.map(({ text }) => readMark(text)?.value ?? 0),
      led: boxes.filter(({ led }) => led).length >= 2,
      decisions: into,
    };
    return stretches.map((stretch) => {
      const outliner = new Outliner(stretch.name && stretch.title ? 3 : 2, whole);
      outliner.read(stretch.units, stretch.title);
      return { outliner, stretch };
    });
  };
  // Boxes stand beside the deepest headings, which are only known once all have been read.
  const deepest = Math.max(2, ...once(6, []).map(({ outliner }) => outliner.deepest));
  const parts = once(deepest, decisions).map(({ outliner, stretch: { name, id } }) => ({
    ...(name ? { name } : {}),
    ...(id === undefined ? {} : { id }),
    blocks: shortItems(leadsBold(outliner.blocks)),
  }));
  return settle(parts);
}

/** Titles that follow each other without a word under any of them are items of a list. */
function shortItems(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index] as Block;
    let end = index;
    while (isTitleLike(block) && sameKind(blocks[end], block)) end += 1;
    const after = blocks[end];
    const empty =
      after === undefined || (after.kind === 'heading' && isTitleLike(block) && after.depth < block.depth);
    if (isTitleLike(block) && end - index >= 2 && block.depth > 2 && empty) {
      for (const each of blocks.slice(index, end) as Heading[])
        result.push({ kind: 'item', at: each.at, text: each.text, lead: '', more: [] });
      index = end;
    } else {
      result.push(block.kind === 'box' ? { ...block, blocks: shortItems(block.blocks) } : block);
      index += 1;
    }
  }
  return result;
}

const isTitleLike = (block: Block | undefined): block is Heading =>
  block?.kind === 'heading' && readMark(block.text) !== undefined && readMark(block.text)?.style !== 'box';

const sameKind = (block: Block | undefined, first: Heading) =>
  isTitleLike(block) &&
  block.depth === first.depth &&
  readMark(block.text)?.style === readMark(first.text)?.style;

/** Paragraphs in a row that all begin with a short sentence of the same first letters: 坚持……。坚持……。 */
function leadsBold(blocks: readonly Block[]): Block[] {
  const leadOf = (block: Block | undefined) =>
    block?.kind === 'paragraph' && readMark(block.text) === undefined
      ? (/^[^。，；：]{4,20}。(?=.)/.exec(block.text)?.[0] ?? '')
      : '';
  return blocks.map((block, index) => {
    const lead = leadOf(block);
    const near = [blocks[index - 1], blocks[index + 1]].some(
      (each) => leadOf(each).slice(0, 2) === lead.slice(0, 2),
    );
    return lead !== '' && near ? ({ ...(block as Text), lead } satisfies Text) : block;
  });
}
