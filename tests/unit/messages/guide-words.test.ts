import { describe, expect, it } from 'vitest';
import { GUIDE, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: the words of a guide', () => {
  it('an amount without a unit', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'unit: 元, ', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 9 行，benefit.amounts 第 1 项的 unit
        应该是：单位，例如：元
        现在是：没有写
        为什么：读者会照这个数去问；数不对，就白跑一趟
        怎么改：补上一行“unit: 元”"
    `);
  });

  it('an amount that is not in the words it cites', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'value: 600', 'value: 800');
      copy.edit(GUIDE, '每月不低于 600 元', '每月不低于 800 元');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 9 行，benefit.amounts 第 1 项
        应该是：金额和单位在所引的原文里
        现在是：800元
        为什么：读者会照这个数去问；数不对，就白跑一趟
        怎么改：引用写着这个金额的那一句；规划没有写，就删掉金额"
    `);
  });

  it('a sum of money that no citation states', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '困难残疾人有护理补贴。', '困难残疾人有护理补贴，每月 900 元。');
      copy.edit(GUIDE, '家里困难的残疾人有。', '一年有一千二百元。');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 3 行，summary
        应该是：只出现 benefit.amounts 里的金额，写法也一样
        现在是：“900 元”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：删掉这个金额，或在 benefit.amounts 里写明并引用原文

      content/regions/ceshi/guides/care-allowance.mdx 第 25 行，easy 第 2 项
        应该是：只出现 benefit.amounts 里的金额，写法也一样
        现在是：“一千二百元”
        为什么：看不懂长句的人只看易读版
        怎么改：删掉这个金额，或在 benefit.amounts 里写明并引用原文"
    `);
  });

  it('sentences that are too long', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '这是护理补贴。', '这是给家里困难、年满十六周岁的残疾人的护理补贴。');
      copy.edit(
        GUIDE,
        '困难残疾人有护理补贴。',
        '困难残疾人有护理补贴，困难残疾人有护理补贴，困难残疾人有护理补贴，困难残疾人有护理补贴，困难残疾人有护理补贴。',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 3 行，summary
        应该是：每句不超过 45 个字
        现在是：“困难残疾人有护理补贴，困难残疾人有护理补贴，困难残疾人有护理补贴，困难残疾人有护理补贴，困难残疾人有护理补贴。”（54 个字）
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：拆成两句

      content/regions/ceshi/guides/care-allowance.mdx 第 24 行，easy 第 1 项
        应该是：每句不超过 20 个字
        现在是：“这是给家里困难、年满十六周岁的残疾人的护理补贴。”（23 个字）
        为什么：看不懂长句的人只看易读版
        怎么改：拆成两句"
    `);
  });

  it('a saying of the plan that is not explained', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '。“跨省通办”就是在外省也能办', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 33 行
        应该是：规划里特别的说法都有解释
        现在是：“跨省通办”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：在 content/glossary.yaml 里解释它，或在这份指南里写“跨省通办”就是什么"
    `);
  });

  it('a related guide that is not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'related: [job-training]', 'related: [job-trainings]');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 28 行，related 第 1 项
        应该是：这个地区的另一份办事指南的编号
        现在是：“job-trainings”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：检查拼写，或删掉这一项"
    `);
  });

  it('a plan that the region does not have', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'plan: 2021-2025', 'plan: 2026-2030');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 2 行，plan
        应该是：这个地区 plans/ 里的一份规划
        现在是：“2026-2030”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：改成这个地区已有的规划：2021-2025"
    `);
  });

  it('an entitlement that does not exist', () => {
    const message = messageAfter((copy) => {
      copy.rename(GUIDE, 'regions/ceshi/guides/care-allowances.mdx');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowances.mdx
        应该是：文件名是 content/entitlements/ 里的一个编号
        现在是：care-allowances
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：检查文件名，或先新建 content/entitlements/care-allowances.mdx"
    `);
  });

  it('a region that is not covered', () => {
    const message = messageAfter((copy) => {
      copy.copy('regions/ceshi/guides', 'regions/weizhi/guides');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 3 处要改，网站没有生成：

      content/regions/weizhi/guides/care-allowance.mdx 第 2 行，plan
        应该是：这个地区 plans/ 里的一份规划
        现在是：“2021-2025”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：先把这个地区的规划放进 plans/，写法见 content/README.md

      content/regions/weizhi/guides/job-training.mdx 第 2 行，plan
        应该是：这个地区 plans/ 里的一份规划
        现在是：“2021-2025”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：先把这个地区的规划放进 plans/，写法见 content/README.md

      content/regions/weizhi/region.yaml
        应该是：这个文件
        现在是：没有这个文件
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：新建 content/regions/weizhi/region.yaml，写法见 content/README.md"
    `);
  });

  it('a sum of money in the general practice', () => {
    const message = messageAfter((copy) => {
      copy.edit('entitlements/care-allowance.mdx', '乡镇申请。', '乡镇申请，每月 50 元。');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/entitlements/care-allowance.mdx 第 10 行
        应该是：一般做法里不写金额
        现在是：“50 元”
        为什么：读者照指南去办事；写错、写漏，就会白跑
        怎么改：删掉金额。金额只写在办事指南里，并引用规划原文"
    `);
  });

  it('a word of the glossary that stands twice', () => {
    const message = messageAfter((copy) => {
      copy.edit('glossary.yaml', /$/, '- term: 就业年龄段\n  id: age\n  meaning: 能上班的年龄。\n');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/glossary.yaml 第 4 行，第 2 项的 term
        应该是：每个词只解释一次，编号也不重复
        现在是：“就业年龄段”
        为什么：不懂正式说法的人靠这里的解释
        怎么改：删掉其中一处"
    `);
  });
});
