import { describe, expect, it } from 'vitest';
import { PLAN, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: dates and years', () => {
  it('a date in words', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'issued: 2022-06-14', 'issued: 2022年6月14日');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 6 行，issued
        应该是：一个日期，写成 2022-05-10 这样
        现在是：“2022年6月14日”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成一个日期，写成 2022-05-10 这样"
    `);
  });

  it('a date with a digit missing', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'issued: 2022-06-14', 'issued: 2022-6-14');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 6 行，issued
        应该是：一个日期，写成 2022-05-10 这样
        现在是：“2022-6-14”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成一个日期，写成 2022-05-10 这样"
    `);
  });

  it('a day that does not exist', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'issued: 2022-06-14', 'issued: 2022-02-30');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 6 行，issued
        应该是：日历上有的日期，写的这一天不存在
        现在是：“2022-02-30”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成日历上有的日期，写的这一天不存在"
    `);
  });

  it('a month that does not exist', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'issued: 2022-06-14', 'issued: 2022-13-01');
    });
    expect(message).toContain(`content/${PLAN} 第 6 行，issued`);
    expect(message).toContain('“2022-13-01”');
  });

  it('a period that ends before it begins', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '  start: 2021\n  end: 2025', '  start: 2025\n  end: 2021');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 10 行，period
        应该是：开始的年份不晚于结束的年份，例如：start: 2021，end: 2025
        现在是：start: 2025，end: 2021，basis: 标题写的是“十四五”。
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成开始的年份不晚于结束的年份，例如：start: 2021，end: 2025"
    `);
  });

  it('a year in words, and one with too many digits', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '  start: 2021\n  end: 2025', '  start: 二〇二一\n  end: 20255');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 10 行，period.start
        应该是：一个四位数的年份，例如：2025
        现在是：“二〇二一”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成一个四位数的年份，例如：2025

      content/regions/ceshi/plans/2021-2025.mdx 第 11 行，period.end
        应该是：一个四位数的年份，例如：2025
        现在是：20255
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：改成一个四位数的年份，例如：2025"
    `);
  });
});
