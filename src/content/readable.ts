import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problems.ts';

const TEXT_FILE = /\.(?:mdx?|ya?ml|txt|vtt)$/;
const MOST_BYTES = 2_000_000;
const SAVE_AS = '用记事本打开，选“另存为”，编码选 UTF-8，再保存；原来的文件先留一份';
const WORD_PASTE = /<\/?(?:o:p|st1:\w+|w:\w+|v:\w+)\b|\bmso-[a-z]|class="?Mso/i;

/** All text files under `root`, as paths with forward slashes, sorted; of regions only these, if they are named. */
export function textFiles(root: string, regions?: readonly string[]): string[] {
  const entries = regions ? readdirSync(root).filter((name) => name !== 'regions') : [''];
  return [...entries, ...(regions ?? []).map((id) => `regions/${id}`)]
    .filter((entry) => existsSync(join(root, entry)))
    .flatMap((entry) =>
      statSync(join(root, entry)).isDirectory()
        ? readdirSync(join(root, entry), { recursive: true, encoding: 'utf8' }).map((name) => join(entry, name))
        : [entry],
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => TEXT_FILE.test(file) && !/(?:^|\/)\./.test(file))
    .sort();
}

/** Files that can't be read as text that an editor wrote: nothing else is said before they are mended. */
export function unreadable(root: string, regions?: readonly string[]): Problem[] {
  return textFiles(root, regions)
    .filter((file) => file !== 'README.md')
    .flatMap((file) => inspectBytes(file, readFileSync(join(root, file))) ?? []);
}

/** What is wrong with the bytes of a text file; `undefined` when it reads well. A BOM and Windows line ends do. */
export function inspectBytes(file: string, bytes: Uint8Array): Problem | undefined {
  const why = '读错的字会变成乱码，读者和读屏都读不出来';
  const encoded = { file, expected: 'UTF-8 编码的文字', mend: SAVE_AS, why, kind: 'unreadable' };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { ...encoded, found: 'UTF-16 编码的文字' };
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    return {
      ...encoded,
      found: '不是文字的内容（像是 Word 文件、图片或压缩包）',
      mend: '在原来的软件里打开，把文字复制到记事本，编码选 UTF-8 保存',
    };
  if (bytes.length > MOST_BYTES)
    return {
      ...encoded,
      expected: '不超过 2 MB 的文字',
      found: `${(bytes.length / 1_000_000).toFixed(1)} MB`,
      mend: '检查是不是贴进了图片或别的文件；真有这么多文字，拆成几个文件',
      why: '太大的页面，旧手机和慢的网络打不开',
    };
  try {
    return pasted(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ...encoded, line: lineOfBadByte(bytes), found: '别的编码（多半是 GBK，也叫 ANSI）' };
  }
}

function pasted(file: string, text: string): Problem | undefined {
  const lines = text.split(/\r\n?|\n/);
  const index = lines.findIndex((line) => WORD_PASTE.test(line));
  if (index === -1) return undefined;
  return {
    file,
    line: index + 1,
    kind: 'unreadable',
    expected: '只有文字',
    found: `Word 的标记：${WORD_PASTE.exec(lines[index] ?? '')?.[0] ?? ''}`,
    why: 'Word 的标记会混进正文，读屏会把它读出来',
    mend: '先把文字贴进记事本，再从记事本复制过来，标记就没有了',
  };
}

function lineOfBadByte(bytes: Uint8Array): number {
  const good = Buffer.from(new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '');
  return good.toString().split(/\r\n?|\n/).length;
}
