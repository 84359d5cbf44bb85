import type { Decision } from './decision.ts';

/** Marks of web pages and of Word; never 《》 or a sign of comparison before a number. */
const TAG = /<!--[\s\S]*?-->|<(?:style|script|xml)\b[\s\S]*?<\/(?:style|script|xml)\s*>|<\/?[a-zA-Z][\w:-]*(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/g;
/** Tags that end a line, and those that end a cell. */
const BREAK = /^<\/?(?:p|div|br|tr|li|h[1-6]|table|ul|ol|section|article)\b/i;
const CELL = /^<\/(?:td|th)\b/i;
const NAMED: Record<string, string> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  mdash: '—', ndash: '–', hellip: '…', middot: '·', times: '×', deg: '°', permil: '‰', le: '≤', ge: '≥',
};
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;

/** Takes the marks of Word and of web pages out of a text, listed, and writes their character names as characters. */
export function clean(text: string): { text: string; tags: string[]; decisions: Decision[] } {
  const tags: string[] = [];
  const firstLines = new Map<string, number>();
  const lineAt = lineCounter(text);
  const named = new Map<string, number>();
  const bareText = text.replace(TAG, (tag, ...rest: unknown[]) => {
    tags.push(tag);
    const name = /^<\/?([\w:!?-]+)/.exec(tag)?.[1]?.toLowerCase() ?? tag;
    named.set(name, (named.get(name) ?? 0) + 1);
    if (!firstLines.has(name)) firstLines.set(name, lineAt(rest.findLast((each) => typeof each === 'number') as number));
    // Line breaks inside a tag stay, so that lines keep their numbers.
    const breaks = tag.replace(/[^\n]/g, '');
    return CELL.test(tag) ? `\t${breaks}` : BREAK.test(tag) && breaks === '' ? '\u2028' : breaks;
  });
  let entities = 0;
  const plain = bareText.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? (hex === undefined ? undefined : parseInt(hex, 16)) : Number(decimal);
    const character = code === undefined ? NAMED[name?.toLowerCase() ?? ''] : code > 31 && code < 0xd800 ? String.fromCodePoint(code) : undefined;
    if (character === undefined) return whole;
    entities += 1;
    return character;
  });
  const decisions = [...named].map(([name, count]): Decision => ({
    kind: 'tag',
    line: firstLines.get(name),
    what: `去掉了 ${count} 个标记 <${name}>，里面的字都留下了`,
    suggestion: '看看这几行的字和段落对不对；标记多的，先把文字贴进记事本，再导入',
  }));
  if (entities > 0) decisions.push({ kind: 'tag', what: `把 ${entities} 处网页写法（例如 &nbsp;）换成了它代表的字符`, suggestion: '不用改，看一眼就行' });
  return { text: plain, tags, decisions };
}

function lineCounter(text: string): (offset: number) => number {
  let [line, done] = [1, 0];
  return (offset) => {
    for (; done < offset; done += 1) if (text[done] === '\n') line += 1;
    return line;
  };
}
