import { parseMdx } from '../mdx/parse.ts';
import { BodyReader } from '../plans/read-body.ts';
import { textBlock, type Block, type Part, type Text } from './block.ts';
import { LettersLost } from './account.ts';
import { short, type Decision } from './decision.ts';
import { writeBody, type Body } from './write-body.ts';
import { PLAN_ELEMENTS } from '../plans/elements.ts';

/** Reads a body as the site does. */
export function readBody(body: Body): BodyReader {
  const source = { file: '', text: body.lines.join('\n') };
  const reader = new BodyReader(source);
  reader.read(parseMdx(source, PLAN_ELEMENTS).tree.children);
  return reader;
}

/**
 * Writes the parts so that no clause id comes twice: what repeats a number loses its place as a heading, then as a
 * paragraph of its own, and a person is asked.
 */
export function writeUnique(parts: Part[], decisions: Decision[]): Body {
  const steps = new Map<Block, number>();
  for (let round = 0; round < 100; round += 1) {
    const body = writeBody(parts);
    const seen = new Set<string>();
    const twice = new Map<Block, string>();
    for (const { id, line } of readBody(body).clauses) {
      const block = body.starts.findLast((start) => start.line <= line)?.block;
      if (seen.has(id) && block && !twice.has(block)) twice.set(block, id);
      seen.add(id);
    }
    if (twice.size === 0) return body;
    for (const part of parts) part.blocks = lowerIn(part.blocks, { twice, steps, decisions });
  }
  throw new LettersLost('有的编号反复出现，没法给每一条一个不同的地址');
}

interface Round {
  /** Blocks whose clause id came before, and that id. */
  twice: ReadonlyMap<Block, string>;
  /** How often a block was lowered already. */
  steps: Map<Block, number>;
  decisions: Decision[];
}

function lowerIn(blocks: readonly Block[], round: Round): Block[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'box') block.blocks = lowerIn(block.blocks, round);
    if (block.kind === 'item') joinMore(block, round.twice);
    const id = round.twice.get(block);
    if (id === undefined) return [block];
    const step = (round.steps.get(block) ?? 0) + 1;
    if (step === 1) round.decisions.push(ask(block, id));
    const lower = demoted(block, step, blocks[index - 1], round.twice);
    for (const each of lower) round.steps.set(each, step);
    return lower;
  });
}

/** Further paragraphs of an item that repeat a number become part of what stands before them. */
function joinMore(item: Text, twice: ReadonlyMap<Block, string>): void {
  const more: Text[] = [];
  for (const each of item.more) {
    if (twice.has(each)) (more.at(-1) ?? item).text += `\n${each.text}`;
    else more.push(each);
  }
  item.more = more;
}

function demoted(
  block: Block,
  step: number,
  before: Block | undefined,
  twice: ReadonlyMap<Block, string>,
): Block[] {
  if (block.kind === 'table') return [{ kind: 'heap', at: block.at, lines: block.lines }];
  if (block.kind === 'heading') return [textBlock('paragraph', block.at, block.text)];
  const text = 'text' in block ? block.text : 'lines' in block ? block.lines.join('\n') : '';
  const more = 'more' in block ? block.more : [];
  const joinable =
    (before?.kind === 'paragraph' || before?.kind === 'item') && !twice.has(before) && step < 3;
  if (joinable && block.kind !== 'box') {
    const last: Text = before.more.at(-1) ?? before;
    last.text += `\n${text}`;
    before.more.push(...more);
    if (before.more.length > 0) before.kind = 'item';
    return [];
  }
  const id = `box-l${block.at}-${step}`;
  return [block.kind === 'box' ? { ...block, id } : { kind: 'box', at: block.at, id, blocks: [block] }];
}

function ask(block: Block, id: string): Decision {
  const text = 'text' in block ? block.text : 'lines' in block ? (block.lines[0] ?? '') : '专栏';
  return {
    line: block.at,
    kind: 'number',
    what: `编号重复（条款编号 ${id} 前面已经有了），暂时接在上一段后面：${short(text)}`,
    suggestion: '对照原文：是原文印错的，加更正或编者注；是另一份附件，放进 <Annex>；是小条，写成“- ”列表',
  };
}
