import { describe, expect, it } from 'vitest';
import { idsFrom, LINES_BEFORE, planFrom, readSnippet } from '../support/snippets.ts';

describe('clause ids', () => {
  it('follow chapters, sections and items', () => {
    expect(
      idsFrom(`## 第三章 主要任务

### 第一节 社会保障

#### 三、社会福利

一段。

##### （二）补贴

一段。

## 第四章 保障措施

### 第一节 组织

一段。
`),
    ).toEqual(['3', '3-1', '3-1-3', '3-1-3-p1', '3-1-3-2', '3-1-3-2-p1', '4', '4-1', '4-1-p1']);
  });

  it('close all deeper parts when a higher one begins', () => {
    expect(idsFrom('## 一、甲\n\n### （一）乙\n\n#### 1.丙\n\n### （二）丁\n\n## 二、戊\n')).toEqual([
      '1',
      '1-1',
      '1-1-1',
      '1-2',
      '2',
    ]);
  });

  it('count paragraphs, in each part anew', () => {
    expect(idsFrom('## 一、甲\n\n一段。\n\n二段。\n\n### （一）乙\n\n一段。\n')).toEqual([
      '1',
      '1-p1',
      '1-p2',
      '1-1',
      '1-1-p1',
    ]);
  });

  it('take the number of a paragraph that has one', () => {
    expect(idsFrom('## 一、甲\n\n### 3.乙\n\n(1)有编号，没有标题。\n\n没有编号。\n')).toEqual([
      '1',
      '1-3',
      '1-3-1',
      '1-3-p1',
    ]);
  });

  it('take the numbers of list items, and count items without one', () => {
    expect(idsFrom('## 一、甲\n\n- （一）乙\n\n- **（二）丙。**丁\n\n- ——戊\n\n- ——己\n')).toEqual([
      '1',
      '1-1',
      '1-2',
      '1-p1',
      '1-p2',
    ]);
  });

  it('count the further paragraphs of a list item from the second', () => {
    expect(idsFrom('## 一、甲\n\n- （一）乙\n\n  第二段。\n\n  1.第三段有编号。\n\n- （二）丙\n')).toEqual([
      '1',
      '1-1',
      '1-1-p2',
      '1-1-p3',
      '1-2',
    ]);
  });

  it('of a box follow its own number through the whole plan', () => {
    expect(
      idsFrom(`## 第三章 甲

### 第一节 乙

<Box>

#### 专栏4：丙

##### 三、丁

- （一）戊

</Box>

### 第二节 己

一段。
`),
    ).toEqual(['3', '3-1', 'box4', 'box4-3', 'box4-3-1', '3-2', '3-2-p1']);
  });

  it('of a box numbered in words are the same', () => {
    expect(idsFrom('## 一、甲\n\n<Box>\n\n### 重点推进事项六:乙\n\n- **1.丙。**丁\n\n</Box>\n')).toEqual([
      '1',
      'box6',
      'box6-1',
    ]);
  });

  it('of a box whose heading is missing come from its id', () => {
    const plan = planFrom(
      '## 一、甲\n\n<Box id="box5" note="没有标题。">\n\n- （一）乙\n\n一段。\n\n</Box>\n\n二段。\n',
    );
    expect(plan.clauses.map(({ id, label }) => [id, label])).toEqual([
      ['1', '一'],
      ['box5', '专栏5'],
      ['box5-1', '专栏5 （一）'],
      ['box5-p1', '专栏5 第1段'],
      ['1-p1', '一 第1段'],
    ]);
  });

  it('of table rows take the number of the row, else its place', () => {
    const table = (cells: string) =>
      `<Table>\n\n### 主要指标\n\n| 甲 | 乙 |\n| --- | --- |\n${cells}\n\n</Table>\n`;
    expect(idsFrom(`## 一、甲\n\n${table('| 1.乙 | 2 |\n| 3.丙 | 4 |\n| 丁 | 戊 |')}`)).toEqual([
      '1',
      'table1',
      'table1-1',
      'table1-3',
      'table1-r3',
    ]);
    expect(idsFrom(`## 一、甲\n\n${table('| 组 | 7.乙 |\n|  | 8.丙 |')}\n${table('| 9 | 乙 |')}`)).toEqual([
      '1',
      'table1',
      'table1-7',
      'table1-8',
      'table2',
      'table2-9',
    ]);
  });

  it('of a table in a box are the box’s', () => {
    expect(
      idsFrom(
        '## 一、甲\n\n<Table>\n\n### 专栏1：指标\n\n| 甲 | 乙 |\n| --- | --- |\n| 1.丙 | 丁 |\n\n</Table>\n',
      ),
    ).toEqual(['1', 'box1', 'box1-1']);
  });

  it('after a table in a box are those of the part around it again', () => {
    expect(
      idsFrom(
        '## 一、甲\n\n<Table>\n\n### 专栏1：指标\n\n| 甲 | 乙 |\n| --- | --- |\n| 1.丙 | 丁 |\n\n</Table>\n\n一段。\n',
      ),
    ).toEqual(['1', 'box1', 'box1-1', '1-p1']);
  });

  it('of the named parts come from their names; their heading carries the part’s id', () => {
    expect(
      idsFrom(`<Notice>

某办公室

## 关于印发的通知

一段。

</Notice>

<Preamble>

## 某市规划

一段。

</Preamble>

## 一、甲

<Closing>

落款

</Closing>

<Annex>

## 附件

<Table>

### 分工表

| 序号 | 任务 |
| --- | --- |
| 25 | 乙 |
| 27 | 丙 |

</Table>

注：丁

</Annex>

<Annex id="annex2">

## 附件2

一段。

</Annex>
`),
    ).toEqual([
      'notice-p1',
      'notice',
      'notice-p2',
      'preamble',
      'preamble-p1',
      '1',
      'closing-p1',
      'annex',
      'annex-table',
      'annex-25',
      'annex-27',
      'annex-p1',
      'annex2',
      'annex2-p1',
    ]);
  });
});

describe('labels', () => {
  it('say the place of a clause in the document’s words', () => {
    const plan = planFrom(`## 第三章 甲

### 第一节 乙

#### 三、丙

一段。

- **（一）丁。**戊

  二段。

<Box>

#### 专栏2：己

- （二）庚

</Box>
`);
    expect(plan.clauses.map((clause) => clause.label)).toEqual([
      '第三章',
      '第三章 第一节',
      '第三章 第一节 三',
      '第三章 第一节 三 第1段',
      '第三章 第一节 三 （一）',
      '第三章 第一节 三 （一） 第2段',
      '专栏2',
      '专栏2 （二）',
    ]);
  });
});

describe('clauses', () => {
  it('know their line and their own text, corrected', () => {
    const { clauses } = planFrom(
      '## 一、<Correction original="申" reason="错字。">甲</Correction>\n\n一段。\n\n| 不是表格\n',
    );
    expect(clauses.map(({ line, text }) => [line - LINES_BEFORE, text])).toEqual([
      [1, '一、甲'],
      [3, '一段。'],
      [5, '| 不是表格'],
    ]);
  });

  it('have a link of their own, but for the only paragraph under a heading', () => {
    const blocks = planFrom('## 一、甲\n\n一段。\n\n## 二、乙\n\n一段。\n\n二段。\n').parts.flatMap(
      (part) => part.blocks,
    );
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.linked] : []))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

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
