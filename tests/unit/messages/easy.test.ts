import { describe, expect, it } from 'vitest';
import { EASY, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: easy-read versions', () => {
  it('there is none', () => {
    const message = messageAfter((copy) => {
      copy.remove(EASY);
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx
        应该是：每份规划都有易读版
        现在是：没有这个文件
        为什么：看不懂长句的人只看易读版
        怎么改：新建 content/regions/ceshi/plans/2021-2025.easy.mdx，照别的地区的写法"
    `);
  });

  it('it is too long', () => {
    const message = messageAfter((copy) => {
      copy.edit(EASY, '- 这是测试区的残疾人规划。', `- ${'长'.repeat(1000)}。`);
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx
        应该是：易读版不超过 800 字
        现在是：1020 字
        为什么：看不懂长句的人只看易读版
        怎么改：再删去 220 字，只留最要紧的"
    `);
  });

  it('it holds a paragraph', () => {
    const message = messageAfter((copy) => {
      copy.edit(EASY, '## 现在', '一段普通的话，没有写成短句。\n\n## 现在');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx 第 11 行
        应该是：二级标题（##），下面是“- ”开头的短句
        现在是：“一段普通的话，没有写成短句。”
        为什么：看不懂长句的人只看易读版
        怎么改：改成短句，每句一行，前面写“- ”"
    `);
  });

  it('a topic leads to a clause that is no heading of the plan', () => {
    const message = messageAfter((copy) => {
      copy.edit(EASY, 'written:', 'clauses: { 现在怎么办？: 9-9 }\nwritten:');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx，clauses.现在怎么办？
        应该是：这份规划里一个标题的条款编号，例如：3-1
        现在是：“9-9”
        为什么：看不懂长句的人只看易读版
        怎么改：改成规划全文里这件事最先写到的那个标题的编号，或删掉这一行"
    `);
  });

  it('what leads to a clause is no topic', () => {
    const message = messageAfter((copy) => {
      copy.edit(EASY, 'written:', "clauses: { 从前: '1' }\nwritten:");
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx，clauses
        应该是：下面的二级标题，一字不差
        现在是：“从前”
        为什么：看不懂长句的人只看易读版
        怎么改：改成和标题一样，或删掉这一行"
    `);
  });

  it('its summary is missing', () => {
    const message = messageAfter((copy) => {
      copy.edit(EASY, /summary: >-\n.*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx 第 2 行，summary
        应该是：一段 120 到 260 字的大白话简介
        现在是：没有写
        为什么：看不懂长句的人只看易读版
        怎么改：补上一行“summary: ……”"
    `);
  });

  it('its summary is too short', () => {
    const message = messageAfter((copy) => {
      copy.edit(EASY, /summary: >-\n.*\n/, 'summary: 太短了。\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.easy.mdx 第 2 行，summary
        应该是：一段 120 到 260 字的大白话简介
        现在是：4 字：“太短了。”
        为什么：看不懂长句的人只看易读版
        怎么改：改成一段 120 到 260 字的大白话简介"
    `);
  });
});
