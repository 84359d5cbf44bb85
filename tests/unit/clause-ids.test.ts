import { describe, expect, it } from 'vitest';
import { idsFrom } from '../support/snippets.ts';

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
