import { describe, expect, it } from 'vitest';
import { PLAN, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: marks in a plan', () => {
  it('a block that is not closed', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '</Preamble>\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 23 行，<Preamble>
        应该是：每个 <Preamble> 都有自己的 </Preamble>
        现在是：<Preamble> 没有结束
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：在要包住的内容后面加上 </Preamble>"
    `);
  });

  it('a note that is not closed', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '</Note>', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 37 行，<Note>
        应该是：每个 <Note> 都有自己的 </Note>
        现在是：<Note> 没有结束
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：在要包住的内容后面加上 </Note>"
    `);
  });

  it('an element that does not exist', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '<Preamble>', '<Preample>');
      copy.edit(PLAN, '</Preamble>', '</Preample>');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 23 行，<Preample>
        应该是：只有这几种标记：<Notice>、<Preamble>、<Closing>、<Annex>、<Box>、<Table>、<Correction>、<Note>
        现在是：<Preample>
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：删掉这个标记，或检查它的拼写（区分大小写）"
    `);
  });

  it('a correction without a reason', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, ' reason="“地”应为“的”。"', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 35 行，<Correction>
        应该是：写明 reason="…"
        现在是：没有写
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：在 <Correction 后面加上 reason="…""
    `);
  });

  it('a correction with a misspelt reason', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, ' reason="“地”', ' resaon="“地”');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 35 行，<Correction>
        应该是：只有这几项，内容写在英文双引号里：original、reason
        现在是：resaon
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：删掉 resaon，或写成 resaon="…""
    `);
  });

  it('a straight quotation mark in a reason', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, ' reason="“地”', ' reason=""地”');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 35 行
        应该是：Markdown，加上模板里列出的那几种标记
        现在是：第一段<Correction original="更加便利地服务" reason=""地”应为“的”。">更加便利的服务
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查这一行的尖括号 < > 和花括号 { }：标记要成对；文字里要用尖括号时，写成全角＜＞；标记内容里的引号用中文的“”"
    `);
  });

  it('a brace in the text', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '## 第二章', '这里{有花括号\n\n## 第二章');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 52 行
        应该是：Markdown，加上模板里列出的那几种标记
        现在是：这里{有花括号
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查这一行的尖括号 < > 和花括号 { }：标记要成对；文字里要用尖括号时，写成全角＜＞；标记内容里的引号用中文的“”"
    `);
  });

  it('a straight angle bracket in the text', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '## 第二章', '覆盖率<96%的\n\n## 第二章');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 52 行
        应该是：Markdown，加上模板里列出的那几种标记
        现在是：覆盖率<96%的
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查这一行的尖括号 < > 和花括号 { }：标记要成对；文字里要用尖括号时，写成全角＜＞；标记内容里的引号用中文的“”"
    `);
  });
});
