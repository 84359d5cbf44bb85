import { inspectBytes } from '../content/readable.ts';

/** Encodings that a person may name with `--encoding`. */
export const ENCODINGS = ['utf-8', 'gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** The text of a file, or in Chinese why it can't be read and what to do. */
export type Decoded = { text: string; fault?: never } | { text?: never; fault: string };

/** Bytes to text; nothing is read over: a byte that does not fit is a fault. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) return { fault: '文件是空的。检查是不是拿错了文件，或者复制的时候没有保存。' };
  if (encoding !== undefined && !ENCODINGS.some((each) => each === encoding.toLowerCase()))
    return { fault: `不认识的编码 ${encoding}。可以写：${ENCODINGS.join('、')}。` };
  const label = encoding?.toLowerCase() ?? 'utf-8';
  if (label === 'utf-8') {
    const fault = faultIn(bytes);
    if (fault !== undefined) return { fault };
  }
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    const fault = faultIn(new TextEncoder().encode(text));
    if (fault !== undefined) return { fault };
    return text.trim() === '' ? { fault: '文件里没有字，只有空格和空行。检查是不是拿错了文件。' } : { text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const others = ENCODINGS.join('、');
    return { fault: `照 ${label} 读不通，有的字不是这种编码。换一种：${others}；或用记事本另存为 UTF-8。` };
  }
}

/** What is wrong with a text in UTF-8. The marks that Word leaves are no fault: they are taken out and listed. */
function faultIn(bytes: Uint8Array): string | undefined {
  const problem = inspectBytes('', bytes);
  if (!problem || problem.found.startsWith('Word')) return undefined;
  const { line, expected, found, mend } = problem;
  const place = line === undefined ? '' : `第 ${line} 行起`;
  const other = /UTF-16/.test(found) ? 'utf-16le' : /GBK/.test(found) ? 'gbk' : undefined;
  const again = other === undefined ? '' : `；或者不改文件，在命令后面加上 --encoding ${other} 再试`;
  return `应该是${expected}，${place}现在是${found}。怎么办：${mend}${again}。`;
}
