import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../content/problems.ts';
import { lineOf } from '../mdx/parse.ts';
import { finding } from './finding.ts';
import type { Written } from './written.ts';

/** Headings go down one level at a time; the first-level heading is the page's title. */
export function checkHeadings({ file, body }: Written): Problem[] {
  const problems: Problem[] = [];
  let last = /^pages\/|\.easy\.mdx$/.test(file) ? 1 : undefined;
  visit(body, 'heading', (node) => {
    const most = (last ?? 5) + 1;
    if (node.depth === 1 || node.depth > most)
      problems.push(
        finding('headings', file, {
          line: lineOf(node),
          expected:
            node.depth === 1 ? '正文的标题从 ## 开始（# 是页面的标题）' : `不超过 ${'#'.repeat(most)}`,
          found: `${'#'.repeat(node.depth)} ${toString(node)}`,
          mend: '改 # 的个数，一级一级往下',
          suggestion: `${'#'.repeat(node.depth === 1 ? 2 : most)} ${toString(node)}`,
        }),
      );
    last = node.depth;
  });
  return problems;
}

/** What stands for pictures says what is to be seen. */
export function checkAlternatives({ file, body }: Written): Problem[] {
  const problems: Problem[] = [];
  visit(body, 'image', (node) => {
    const alt = node.alt ?? '';
    if (
      alt.trim() !== '' &&
      !/^(?:图|图片|照片|图像|image|img)\d*$|\.(?:png|jpe?g|svg|webp)$/i.test(alt.trim())
    )
      return;
    problems.push(
      finding('image-alt', file, {
        line: lineOf(node),
        expected: '一句话，说图上是什么',
        found: `“${alt}”`,
        mend: '在方括号里写图上是什么：![图上是什么](/地址)',
      }),
    );
  });
  return problems;
}

/** Every column of a table has a name. */
export function checkTables({ file, body }: Written): Problem[] {
  const problems: Problem[] = [];
  visit(body, 'table', (node) => {
    const empty = node.children[0]?.children.findIndex((cell) => toString(cell).trim() === '') ?? 0;
    if (empty === -1) return;
    problems.push(
      finding('table-header', file, {
        line: lineOf(node),
        expected: '表格的第一行写明每一列是什么',
        found: `第 ${empty + 1} 列没有表头`,
        mend: '在第一行补上这一列的名称',
      }),
    );
  });
  return problems;
}

/** Marks for bold type that were not read as such: in Markdown, or where no Markdown is read. */
export function checkEmphasis({ file, body, passages }: Written): Problem[] {
  const texts: { text: string; line: number | undefined }[] = passages.filter(({ field }) => field);
  visit(body, 'text', (node) => {
    texts.push({ text: node.value, line: lineOf(node) });
  });
  return texts
    .filter(({ text }) => /\*\*|__(?=\p{Script=Han})/u.test(text))
    .map(({ text, line }) =>
      finding('emphasis', file, {
        line,
        expected: '成对的 **，里面紧挨着字，例如：**注意：**请带证件',
        found: `“${text.slice(0, 40)}”`,
        mend: '删掉多余的 ** 或空格；文件信息里不能加粗',
        suggestion: text.replaceAll('**', '').replaceAll('__', '').slice(0, 40),
      }),
    );
}
