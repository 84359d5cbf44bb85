const DIGITS = '零一二三四五六七八九';

/** A number at the start of a heading, item or paragraph. */
export interface Numbering {
  /** `box` for a box (专栏, 重点推进事项), which is numbered through the whole plan; `part` for all others. */
  kind: 'part' | 'box';
  value: number;
  /** The number as printed, without its closing mark: 第三章, （一）, 专栏2. */
  printed: string;
}

const FORMS: readonly { pattern: RegExp; kind: Numbering['kind'] }[] = [
  { pattern: /^(第([零一二三四五六七八九十]+|[\d０-９]+)(?:[章节条篇]|部分))/, kind: 'part' },
  { pattern: /^(专栏\s*([\d０-９]+|[一二三四五六七八九十]+))/, kind: 'box' },
  { pattern: /^(重点推进事项([一二三四五六七八九十]+))/, kind: 'box' },
  // 一、二级 is two grades, not the number of a part.
  { pattern: /^(([一二三四五六七八九十]+))、(?![一二三四五六七八九十]+[级类、])/, kind: 'part' },
  { pattern: /^([（(]([一二三四五六七八九十]+|[\d０-９]+)[）)])/, kind: 'part' },
  { pattern: /^(([\d０-９]+))[.．](?![\d０-９])/, kind: 'part' },
  { pattern: /^((\d{1,2}|[０-９]{1,2}))、(?![\d０-９])/, kind: 'part' },
];

/** Reads the number that a line starts with; `undefined` when it starts with none. */
export function readNumbering(text: string): Numbering | undefined {
  for (const { pattern, kind } of FORMS) {
    const match = pattern.exec(text.trimStart());
    const value = match?.[2] === undefined ? undefined : toNumber(match[2]);
    if (match?.[1] && value !== undefined) return { kind, value, printed: match[1] };
  }
  return undefined;
}

/** 1–99 in Chinese or Arabic digits, full-width too; `undefined` for what is no number, such as 二三. */
function toNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  const ten = text.indexOf('十');
  if (ten === -1) return text.length === 1 ? DIGITS.indexOf(text) : undefined;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : DIGITS.indexOf(text.slice(ten + 1));
  return tens * 10 + ones;
}
