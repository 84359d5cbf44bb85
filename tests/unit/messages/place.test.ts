import { describe, expect, it } from 'vitest';
import { EASY, messageAfter, PAGE, PLAN, REGION, type Damage } from '../../support/broken-content.ts';

/** A damage, the file it is in, and a text on the line that the message must name. */
const CASES: readonly [name: string, damage: Damage, file: string, text: string][] = [
  [
    'a misspelt date',
    (copy) => {
      copy.edit(PLAN, '2022-06-14', '2022年');
    },
    PLAN,
    '2022年',
  ],
  [
    'a name that no field has',
    (copy) => {
      copy.edit(PLAN, 'updated: 2026', 'author: 张三\nupdated: 2026');
    },
    PLAN,
    'author: 张三',
  ],
  [
    'a name that no field of a group has',
    (copy) => {
      copy.edit(PLAN, '  basis:', '  note: 甲\n  basis:');
    },
    PLAN,
    '  note: 甲',
  ],
  [
    'an indicator that is not on the list',
    (copy) => {
      copy.edit(PLAN, 'box1-1: new-jobs', 'box1-1: new-job');
    },
    PLAN,
    'box1-1: new-job',
  ],
  [
    'a quotation mark that is not closed',
    (copy) => {
      copy.edit(REGION, 'name: 测试区', "name: '测试区");
    },
    REGION,
    "name: '测试区",
  ],
  [
    'text before the first part',
    (copy) => {
      copy.edit(PLAN, '<Preamble>\n', '一段话。\n\n<Preamble>\n');
    },
    PLAN,
    '一段话。',
  ],
  [
    'a heading without a number',
    (copy) => {
      copy.edit(PLAN, '### 第二节 ', '### ');
    },
    PLAN,
    '### 发展目标',
  ],
  [
    'a note that is not closed',
    (copy) => {
      copy.edit(PLAN, '</Note>', '');
    },
    PLAN,
    '<Note',
  ],
  [
    'a paragraph in an easy-read version',
    (copy) => {
      copy.edit(EASY, '## 现在', '一段普通的话。\n\n## 现在');
    },
    EASY,
    '一段普通的话。',
  ],
  [
    'a script in a page',
    (copy) => {
      copy.edit(PAGE, '## 这里', '<script>alert(1)</script>\n\n## 这里');
    },
    PAGE,
    '<script>',
  ],
];

describe('a message names the file and the line', () => {
  it.each(CASES)('of %s', (_name, damage, file, text) => {
    let line = 0;
    const message = messageAfter((copy) => {
      damage(copy);
      line =
        copy
          .read(file)
          .split('\n')
          .findIndex((each) => each.includes(text)) + 1;
    });
    expect(message).toContain(`content/${file} 第 ${line} 行`);
  });

  it('of a row of the table that is aligned with nothing', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '  box1-2: nursing-subsidy\n', '');
    });
    // The row of the table, or the front matter's list of indicators: not the first line of the file.
    expect(message).not.toContain(' 第 1 行');
  });
});
