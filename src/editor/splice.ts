import {
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { printFile, printInline, printItem, printPair, printScalar } from './print-yaml.ts';
import { same } from './same.ts';

interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Makes YAML say `after`, touching only the letters that must change: order, quotes, folding and comments of everything
 * else stay as their writer left them.
 */
export function splice(yaml: string, after: unknown): string {
  const { contents } = parseDocument(yaml);
  if (!contents) return printFile(after);
  const edits = editsOf(contents, after, yaml).sort((a, b) => b.from - a.from);
  const text = edits.reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), yaml);
  // What can't be spliced is written anew: the meaning counts for more than the look.
  return same(parse(text), after) ? text : printFile(after);
}

function editsOf(node: ParsedNode, after: unknown, yaml: string): Edit[] {
  if (same(node.toJSON(), after)) return [];
  if (isMap(node) && isMapOf(after)) return inMap(node, after, yaml);
  if (isSeq(node) && Array.isArray(after)) return inSeq(node, after, yaml);
  const [from, to] = node.range;
  if (isScalar(node) && !isBlock(node.type) && !isCollectionOf(after))
    return [{ from, to, text: scalarText(node, after, yaml) }];
  return [{ from, to, text: printInline(after) }];
}

function inMap(map: YAMLMap.Parsed, after: Record<string, unknown>, yaml: string): Edit[] {
  const before = map.toJSON() as Record<string, unknown>;
  const sameKeys = same(Object.keys(before).sort(), Object.keys(after).sort());
  if (map.flow === true && !sameKeys) return [whole(map, after)];
  const edits = map.items.flatMap(({ key, value }, index): Edit[] => {
    const name = isScalar(key) ? String(key.value) : '';
    if (same(before[name], after[name])) return [];
    if (value && name in after && canStay(value, after[name])) return editsOf(value, after[name], yaml);
    const end = endOfLine(yaml, (value ?? key).range[1]);
    if (name in after)
      return [
        {
          from: key.range[0],
          to: end,
          text: indent(printPair(name, after[name]), column(yaml, key.range[0])),
        },
      ];
    if (index === 0 && column(yaml, key.range[0]) > 0) return [whole(map, after)];
    return [{ from: startOfLine(yaml, key.range[0]), to: end + 1, text: '' }];
  });
  const added = Object.keys(after).filter((name) => !(name in before));
  const first = map.items[0]?.key.range[0] ?? 0;
  const last = map.items.at(-1);
  const end = last ? endOfLine(yaml, (last.value ?? last.key).range[1]) : map.range[1];
  const pad = column(yaml, first);
  const text = added
    .map((name) => `\n${' '.repeat(pad)}${indent(printPair(name, after[name]), pad)}`)
    .join('');
  return text === '' ? edits : [...edits, { from: end, to: end, text }];
}

function inSeq(seq: YAMLSeq.Parsed, after: unknown[], yaml: string): Edit[] {
  const before = seq.toJSON();
  if (before.length === after.length)
    return seq.items.flatMap((item, index) => editsOf(item, after[index], yaml));
  if (seq.flow === true || before.length === 0) return [whole(seq, after)];
  const shorter = Math.min(before.length, after.length);
  const head = countWhile(shorter, (index) => same(before[index], after[index]));
  const tail = countWhile(shorter - head, (index) => same(before.at(-1 - index), after.at(-1 - index)));
  const pad = column(yaml, startOfDash(yaml, seq.items[0]?.range[0] ?? 0));
  const items = after
    .slice(head, after.length - tail)
    .map((item) => `${' '.repeat(pad)}${indent(printItem(item), pad)}\n`);
  const starts = seq.items.map((item) => startOfLine(yaml, item.range[0]));
  const end = endOfLine(yaml, seq.items.at(-1)?.range[1] ?? 0) + 1;
  const from = starts[head] ?? end;
  const last = seq.items[before.length - tail - 1];
  const to = last && before.length - tail > head ? endOfLine(yaml, last.range[1]) + 1 : from;
  return [{ from, to, text: items.join('') }];
}

/** Whether a value can be changed within its own letters. */
function canStay(node: ParsedNode, after: unknown): boolean {
  if (isMap(node)) return isMapOf(after);
  if (isSeq(node)) return Array.isArray(after) && after.length > 0;
  return isScalar(node) && !isBlock(node.type) && !isCollectionOf(after) && !String(after).includes('\n');
}

function whole(node: ParsedNode, after: unknown): Edit {
  return { from: node.range[0], to: node.range[1], text: printInline(after) };
}

function scalarText(node: ParsedNode & { type?: unknown }, after: unknown, yaml: string): string {
  const type = isScalar(node) && typeof after === 'string' ? node.type : undefined;
  const wide = yaml.slice(startOfLine(yaml, node.range[0]), node.range[0]);
  return /[{[]/.test(wide) ? printInline(after, type) : printScalar(after, type);
}

const isBlock = (type: unknown) => type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
const isCollectionOf = (value: unknown) => typeof value === 'object' && value !== null;
const isMapOf = (value: unknown): value is Record<string, unknown> =>
  isCollectionOf(value) && !Array.isArray(value);

const startOfLine = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const startOfDash = (text: string, at: number) => text.indexOf('-', startOfLine(text, at));
const column = (text: string, at: number) => at - startOfLine(text, at);

/** End of the line on which what ends at `at` ends. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', text.slice(0, at).trimEnd().length);
  return end === -1 ? text.length : end;
}

function indent(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function countWhile(limit: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count += 1;
  return count;
}
