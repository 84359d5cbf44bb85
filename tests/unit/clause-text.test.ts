import { describe, expect, it } from 'vitest';
import { LINES_BEFORE, planFrom } from '../support/snippets.ts';

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
