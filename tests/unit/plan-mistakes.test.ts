import { describe, expect, it } from 'vitest';
import { LINES_BEFORE, readSnippet } from '../support/snippets.ts';

describe('what would lose text or an address', () => {
  /** Problems as `line found`. */
  const problemsOf = (body: string) =>
    readSnippet(body).problems.map(
      ({ line, found }) => `${line === undefined ? '?' : line - LINES_BEFORE} ${found}`,
    );

  it.each([
    ['the same number twice', '## 一、甲\n\n## 一、乙\n', `3 1 已经在第 ${LINES_BEFORE + 1} 行用过（一）`],
    ['a heading without a number', '## 一、甲\n\n### 乙\n', '3 “乙”'],
    ['text before the first heading', '一段。\n\n## 一、甲\n', '1 标题前面有文字'],
    ['a heading of the first level, which is the page’s own', '## 一、甲\n\n# 二、乙\n', '3 “二、乙”'],
    ['a heading that skips a level', '## 一、甲\n\n#### （一）乙\n', '3 “（一）乙”'],
    ['an automatically numbered list', '## 一、甲\n\n1. 乙\n2. 丙\n', '3 自动编号的列表'],
    [
      'a table without <Table>',
      '## 一、甲\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n',
      '3 没有 <Table> 的表格',
    ],
    [
      'a <Table> without a heading',
      '## 一、甲\n\n<Table>\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n</Table>\n',
      '3 没有表题',
    ],
    [
      'a <Table> without a table',
      '## 一、甲\n\n<Table>\n\n### 乙\n\n</Table>\n',
      '3 没有表格，或者多了别的内容',
    ],
    [
      'a <Table> with more than a table',
      '## 一、甲\n\n<Table>\n\n### 乙\n\n| 甲 |\n| --- |\n| 1 |\n\n一段。\n\n</Table>\n',
      '3 没有表格，或者多了别的内容',
    ],
    ['a quotation', '## 一、甲\n\n> 乙\n', '3 引用'],
    ['code', '## 一、甲\n\n```\n乙\n```\n', '3 代码'],
    ['a line across', '## 一、甲\n\n***\n', '3 分隔线'],
    ['a list in a list', '## 一、甲\n\n- （一）乙\n\n  - 丙\n', '5 列表里的列表'],
    [
      'a table in a list',
      '## 一、甲\n\n- （一）乙\n\n  | 甲 |\n  | --- |\n  | 1 |\n',
      '5 没有 <Table> 的表格',
    ],
    ['a list item that does not begin with text', '## 一、甲\n\n- ### （一）乙\n', '3 “（一）乙”'],
    ['a block element in a line', '## 一、甲\n\n文字<Box>乙</Box>\n', '3 <Box>'],
    ['an image, which a plan’s text cannot show', '## 一、甲\n\n文字![乙](/a.png)\n', '3 图片'],
    ['a part in a part', '<Notice>\n\n<Preamble>\n\n甲\n\n</Preamble>\n\n</Notice>\n', '3 <Preamble>'],
  ])('%s is a problem', (_name, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });
});
