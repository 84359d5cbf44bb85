import { describe, expect, it } from 'vitest';
import { idsFrom, planFrom } from '../support/snippets.ts';

describe('clause ids of boxes and tables', () => {
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
});
