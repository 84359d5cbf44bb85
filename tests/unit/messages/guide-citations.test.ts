import { describe, expect, it } from 'vitest';
import { GUIDE, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: the citations of a guide', () => {
  it('a quote that is not in its clause', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '护理补贴每人每月不低于600元', '护理补贴每人每月不低于800元');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 9 行，benefit.amounts 第 1 项
        应该是：金额和单位在所引的原文里
        现在是：600元
        为什么：读者会照这个数去问；数不对，就白跑一趟
        怎么改：引用写着这个金额的那一句；规划没有写，就删掉金额

      content/regions/ceshi/guides/care-allowance.mdx 第 20 行，citations 第 1 项的 quote
        应该是：3-1 里一字不差的话
        现在是：“16周岁以上的困难残疾人,护理补贴每人每月不低于800元”
        为什么：读者靠引用核对原文；引错了，他会拿着不存在的话去办事
        怎么改：照原文改。最接近的是 3-1 里的“16周岁以上的困难残疾人,护理补贴每人每月不低于600元”"
    `);
  });

  it('a clause that does not exist', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'clause: 3-2', 'clause: 3-9');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 21 行，citations 第 2 项的 clause
        应该是：2021-2025 里的一个条款编号
        现在是：“3-9”
        为什么：读者靠引用核对原文；引错了，他会拿着不存在的话去办事
        怎么改：照原文改。最接近的是 3-2 里的“需要长期照护的,由区民政局“跨省通办””"
    `);
  });

  it('a quote that is nowhere in the plan', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, /quote: '需要.*'/, "quote: '每年发放两次慰问金'");
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 22 行，citations 第 2 项的 quote
        应该是：3-2 里一字不差的话
        现在是：“每年发放两次慰问金”
        为什么：读者靠引用核对原文；引错了，他会拿着不存在的话去办事
        怎么改：照原文改。规划里没有相近的话，请删掉依靠它的内容"
    `);
  });

  it('a criterion without a citation', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '{ fact: age, atLeast: 16, cite: 1 }', '{ fact: age, atLeast: 16 }');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 12 行，rule.all 第 1 项
        应该是：每个条件都写明依据：cite
        现在是：age
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：加上 cite，写它依据的引用的序号"
    `);
  });

  it('a term that is not in the words it cites', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '{ term: 困难, cite: 1 }', '{ term: 困难, cite: 2 }');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 13 行，rule.all 第 2 项
        应该是：所引的原文里有“困难”
        现在是：“需要长期照护的,由区民政局“跨省通办””
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：引用写着这个词的那一句；规划没有写条件是什么，用 term: 条件没有写明"
    `);
  });

  it('numbers of citations that are not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'role: lead, cite: 2', 'role: lead, cite: 7');
      copy.edit(GUIDE, '<Cite n="2" />', '<Cite n="8" />');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 17 行，bodies 第 1 项的 cite
        应该是：1 到 2 的序号
        现在是：7
        为什么：读者靠引用核对原文；引错了，他会拿着不存在的话去办事
        怎么改：改成 citations 里有的那一条的序号

      content/regions/ceshi/guides/care-allowance.mdx 第 33 行
        应该是：1 到 2 的序号
        现在是：8
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：改成 citations 里有的那一条的序号"
    `);
  });

  it('a citation that nothing rests on', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        GUIDE,
        '  - { name: 区民政局, role: lead, cite: 2 }',
        '  - { name: 区民政局, role: lead, cite: 1 }',
      );
      copy.edit(GUIDE, '要人长期照护, cite: 2', '要人长期照护, cite: 1');
      copy.edit(GUIDE, 'Cite n="2"', 'Cite n="1"');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 21 行，citations 第 2 项
        应该是：每条引用都有内容依靠它
        现在是：没有一处 cite 写着序号 2
        为什么：读者靠引用核对原文；引错了，他会拿着不存在的话去办事
        怎么改：在依靠它的地方写上序号，或删掉这条引用"
    `);
  });

  it('a paragraph of 怎么办理 without a citation', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '<Cite n="2" />', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 33 行
        应该是：每段末尾写明依据：<Cite n="1" />
        现在是：“可以“跨省通办”。“跨省通办”就是在外省也能办。”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：加上引用的序号；规划没有写的，写进 content/entitlements/ 的一般做法，或删掉"
    `);
  });

  it('a commitment without a citation', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'commitment: { level: firm, cite: 1 }', 'commitment: { level: firm }');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 5 行，commitment.cite
        应该是：引用的序号（从 1 数起），例如：1 或 [1, 3]
        现在是：没有写
        为什么：读者靠引用核对原文；引错了，他会拿着不存在的话去办事
        怎么改：补上一行“cite: 1 或 [1, 3]”"
    `);
  });
});
