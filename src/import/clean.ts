import type { Decision } from './decision.ts';

/** Marks of web pages and of Word; never 《》 or a sign of comparison before a number. */
const TAG =
  /<!--[\s\S]*?-->|<(?:style|script|xml)\b[\s\S]*?<\/(?:style|script|xml)\s*>|<\/?[a-zA-Z][\w:-]*(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/g;
/** Tags that end a line, and those that end a cell. */
const BREAK = /^<\/?(?:p|div|br|tr|li|h[1-6]|table|ul|ol|section|article)\b/i;
const CELL = /^<\/(?:td|th)\b/i;
const NAMED: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  deg: '°',
  permil: '‰',
  le: '≤',
  ge: '≥',
};
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;

/** Signs that no one sees and no page can show. */
const UNSEEN = /(?![\t\n\v\f\r])\p{Cc}/gu;
/** A table row of Markdown, and the rule below its first row. */
const ROW = /^[ \t]*\|(.*)\|[ \t]*$/;
const RULE = /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$/;

/** A text without what is not of its words, and all that was taken out. */
export interface Cleaned {
  text: string;
  /** What was taken out, piece by piece. */
  tags: string[];
  decisions: Decision[];
}

/** Takes the marks of Word, web pages and Markdown tables out of a text, listed. */
export function clean(text: string): Cleaned {
  const tags = new Map<string, { count: number; line: number }>();
  const all: string[] = [];
  const lineAt = lineCounter(text);
  const note = (name: string, piece: string, offset: number) => {
    all.push(piece);
    const known = tags.get(name);
    tags.set(name, { count: (known?.count ?? 0) + 1, line: known?.line ?? lineAt(offset) });
  };
  const seen = text.replace(UNSEEN, (sign: string, offset: number) => {
    note('看不见的控制字符', sign, offset);
    return '';
  });
  const untagged = seen.replace(TAG, (tag: string, offset: number) => {
    note(`标记 <${/^<\/?([\w:!?-]+)/.exec(tag)?.[1]?.toLowerCase() ?? ''}>`, tag, offset);
    // Line breaks inside a tag stay, so that lines keep their numbers.
    const breaks = tag.replace(/[^\n]/g, '');
    return CELL.test(tag) ? `\t${breaks}` : BREAK.test(tag) && breaks === '' ? '\u2028' : breaks;
  });
  const entities: number[] = [];
  const plain = untagged.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    const character = characterOf(decimal, hex, name);
    if (character !== undefined) entities.push(1);
    return character ?? whole;
  });
  const lines = plain.split('\n').map((line) => {
    const row = ROW.exec(line);
    if (!row && !RULE.test(line)) return line;
    const bars = RULE.test(line) ? line : line.replace(/[^|]/g, '');
    all.push(bars);
    const known = tags.get('表格线');
    tags.set('表格线', { count: (known?.count ?? 0) + 1, line: known?.line ?? 0 });
    return RULE.test(line) ? '' : (row?.[1] ?? '').replaceAll('|', '\t');
  });
  return { text: lines.join('\n'), tags: all, decisions: [...askOf(tags), ...askEntities(entities.length)] };
}

function askOf(tags: ReadonlyMap<string, { count: number; line: number }>): Decision[] {
  return [...tags].map(([name, { count, line }]) => ({
    kind: 'tag',
    line: line === 0 ? undefined : line,
    what: `去掉了 ${count} 处${name}，里面的字都留下了`,
    suggestion: '看看这些地方的字和段落对不对；标记多的，先把文字贴进记事本，再导入',
  }));
}

function askEntities(count: number): Decision[] {
  const what = `把 ${count} 处网页写法（例如 &nbsp;）换成了它代表的字符`;
  return count === 0 ? [] : [{ kind: 'tag', what, suggestion: '不用改，看一眼就行' }];
}

function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  const code = decimal === undefined ? (hex === undefined ? undefined : parseInt(hex, 16)) : Number(decimal);
  if (code === undefined) return NAMED[name?.toLowerCase() ?? ''];
  return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : undefined;
}

function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length;
}
