import { describe, expect, it } from 'vitest';
import { messageAfter, PLAN, REGION, type Damage } from '../../support/broken-content.ts';

const DAMAGES: readonly [name: string, damage: Damage][] = [
  [
    'an empty field',
    (copy) => {
      copy.edit(PLAN, /title: .*\n/, 'title:\n');
    },
  ],
  [
    'an empty list',
    (copy) => {
      copy.edit(PLAN, /issuedBy: .*/, 'issuedBy: []');
    },
  ],
  [
    'an empty file',
    (copy) => {
      copy.write(REGION, '');
    },
  ],
  [
    'a division code that is too short',
    (copy) => {
      copy.edit(REGION, 'code: 519999', 'code: 5199');
    },
  ],
  [
    'a colon in a text',
    (copy) => {
      copy.edit(PLAN, 'title: 测试区', 'title: 规划: 测试区');
    },
  ],
  [
    'a name that stands twice',
    (copy) => {
      copy.edit(REGION, 'name: 测试区', 'name: 测试区\nname: 测试');
    },
  ],
  [
    'a period that ends before it begins',
    (copy) => {
      copy.edit(PLAN, '  start: 2021\n  end: 2025', '  start: 2025\n  end: 2021');
    },
  ],
  [
    'a line across the page',
    (copy) => {
      copy.edit(PLAN, '## 第二章', '***\n\n## 第二章');
    },
  ],
  [
    'a known limit without a reason',
    (copy) => {
      copy.edit('accessibility/limits.yaml', '  reason: 原文不能改。\n', '');
    },
  ],
];

describe('a message is in the words of its reader', () => {
  it.each(DAMAGES)('on %s: without words of the program', (_name, damage) => {
    const message = messageAfter(damage);
    // Names of errors and types, values as JSON, counted places in lists (`1.reason`).
    expect(message).not.toMatch(/[A-Z]{2,}_[A-Z]+|expected|Break|null\)|（null）|\{"|[ ，]\d+\.[a-z]/);
  });

  it.each(DAMAGES)('on %s: says what to do, and names a place', (_name, damage) => {
    const message = messageAfter(damage);
    expect(message).not.toContain('照要求改');
    expect(message).not.toMatch(/行，$/m);
  });

  it('does not offer another region’s title to copy', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, /title: .*\n/, '');
    });
    expect(message).not.toMatch(/怎么改.*沈阳/);
  });

  it('says of a day that is not in the calendar that it is not', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '2022-06-14', '2022-02-30');
    });
    expect(message).toMatch(/没有这一天|不存在/);
  });

  it('says of a number that it belongs in quotation marks', () => {
    const message = messageAfter((copy) => {
      copy.edit('site.yaml', "'12385'", '12385');
    });
    expect(message).toMatch(/怎么改：.*引号/);
  });

  it('says of quotation marks in a reason that they are the trouble', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, ' reason="“地”', ' reason=""地”');
    });
    expect(message).toMatch(/怎么改：.*引号/);
  });

  it('says of a Chinese colon that it is one', () => {
    const message = messageAfter((copy) => {
      copy.edit(REGION, 'name: 测试区', 'name：测试区');
    });
    expect(message).toMatch(/怎么改：.*英文.*冒号|怎么改：.*冒号.*英文/);
  });

  it('does not ask for blank lines around a note in the middle of a line', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '</Note>', '');
    });
    expect(message).not.toContain('空一行');
  });

  it('says how long a summary is that is too short', () => {
    const message = messageAfter((copy) => {
      copy.edit('regions/ceshi/plans/2021-2025.easy.mdx', /summary: >-\n.*\n/, 'summary: 太短了。\n');
    });
    expect(message).toMatch(/现在是：.*4 字/);
  });
});
