import { readNumbering } from '../plans/numbering.ts';

export type Style = 'chapter' | 'section' | 'article' | 'han' | 'hanParen' | 'digit' | 'digitParen' | 'box';

/** The number at the start of a line, and what follows it. */
export interface Mark {
  style: Style;
  /** Styles of lower rank stand above those of higher rank; a box has none. */
  rank: number;
  value: number;
  /** The text after the number. */
  rest: string;
}

const RANKS: readonly Style[] = ['chapter', 'section', 'article', 'han', 'hanParen', 'digit', 'digitParen'];

/** Longest title that a numbered line can be, and longest one that runs into its paragraph. */
const LONGEST_TITLE = 45;
const LONGEST_LEAD = 40;

function styleOf(printed: string, closing: string): Style {
  if (/^第.*(?:章|篇|部分)$/.test(printed)) return 'chapter';
  if (/^第.*节$/.test(printed)) return 'section';
  if (/^第.*条$/.test(printed)) return 'article';
  if (/^[（(]/.test(printed)) return /[\d０-９]/.test(printed) ? 'digitParen' : 'hanParen';
  return /[\d０-９]/.test(printed) && closing !== '' ? 'digit' : 'han';
}

/** Reads the number at the start of a line, once {@link tidyNumber} has put it right. */
export function readMark(text: string): Mark | undefined {
  const numbering = readNumbering(text);
  if (!numbering) return undefined;
  const after = text.trimStart().slice(numbering.printed.length);
  const closing = /^[、.．:：]/.exec(after)?.[0] ?? '';
  const style = numbering.kind === 'box' ? 'box' : styleOf(numbering.printed, closing);
  const rest = after.slice(closing.length).trim();
  // 专栏3所列的项目…… is a sentence.
  if (style === 'box' && (rest.length > LONGEST_TITLE || /[。；;]/.test(rest))) return undefined;
  return { style, rank: RANKS.indexOf(style), value: numbering.value, rest };
}

/** Takes the white space out of a number such as 第 一 章, and out of a title whose letters were set apart. */
export function tidyNumber(text: string): string {
  const tidy = text
    .replace(
      /^第\s*([零一二三四五六七八九十\d０-９](?:\s*[零一二三四五六七八九十\d０-９])*)\s*(章|节|条|篇|部\s*分)\s*/,
      (whole, value: string, unit: string) =>
        `${`第${value}${unit}`.replace(/\s/g, '')}${whole.length < text.length ? ' ' : ''}`,
    )
    .replace(/^([（(])\s*([一二三四五六七八九十\d０-９]+)\s*([）)])/, '$1$2$3')
    .replace(/^([一二三四五六七八九十]+|[\d０-９]{1,2})\s+([、.．])/, '$1$2')
    .replace(/^专\s*栏/, '专栏');
  return tidy.replace(/(?<=^|\s)\p{Script=Han}(?:\s+\p{Script=Han}){1,5}$/u, (spaced) =>
    spaced.replace(/\s/g, ''),
  );
}

const commas = (text: string) => (text.match(/[，,]/g) ?? []).length;

/** Whether what follows a number is a title alone, without a paragraph. */
export function isTitle(rest: string): boolean {
  return (
    rest !== '' &&
    rest.length <= LONGEST_TITLE &&
    commas(rest) <= 2 &&
    !/[。；;！？!?]./.test(rest) &&
    !/[；;，,：:、]$/.test(rest)
  );
}

/** The title that a numbered line starts with and that runs into its paragraph; empty when there is none. */
export function leadOf(text: string): string {
  const rest = readMark(text)?.rest ?? text.replace(/^[—–-]+/, '');
  const sentence = /^[^。；;：:！？]{2,}。(?=.)/.exec(rest)?.[0];
  const colon = /^[^。；;：:，,、]{2,10}：(?=.{20})/.exec(rest)?.[0];
  const title = sentence ?? colon;
  if (title === undefined || title.length > LONGEST_LEAD || commas(title) > 1) return '';
  return text.slice(0, text.length - rest.length) + title;
}
