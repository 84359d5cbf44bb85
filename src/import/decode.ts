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
  if (encoding === undefined || encoding.toLowerCase() === 'utf-8') {
    const problem = inspectBytes('', bytes);
    // The marks that Word leaves are taken out and listed; the words around them are of the plan.
    if (problem && !problem.found.startsWith('Word')) {
      const place = problem.line === undefined ? '' : `第 ${problem.line} 行起`;
      const other = /UTF-16/.test(problem.found) ? 'utf-16le' : /GBK/.test(problem.found) ? 'gbk' : undefined;
      const again = other === undefined ? '' : `；或者不改文件，在命令后面加上 --encoding ${other} 再试`;
      return { fault: `应该是${problem.expected}，${place}现在是${problem.found}。怎么办：${problem.mend}${again}。` };
    }
  }
  try {
    const text = new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
    // NUL bytes in other encodings: a Word file or picture that was read as text.
    if (text.includes('\0')) return { fault: `照 ${encoding ?? 'utf-8'} 读出来的不是文字。多半是 Word 文件或图片：打开它，把文字复制到记事本，编码选 UTF-8 保存。` };
    return text.trim() === '' ? { fault: '文件里没有字，只有空格和空行。检查是不是拿错了文件。' } : { text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { fault: `照 ${encoding ?? 'utf-8'} 读不通，有的字不是这种编码。换一种：${ENCODINGS.join('、')}；或用记事本另存为 UTF-8。` };
  }
}
