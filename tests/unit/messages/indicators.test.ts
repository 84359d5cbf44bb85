import { describe, expect, it } from 'vitest';
import { PLAN, messageAfter } from '../../support/broken-content.ts';

describe('what an editor is told: indicators', () => {
  it('an indicator that is not on the list', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'box1-1: new-jobs', 'box1-1: new-job');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 18 行，indicators.box1-1
        应该是：content/indicators.yaml 里的一个编号
        现在是：“new-job”
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查拼写，或先把这个指标加进 content/indicators.yaml"
    `);
  });

  it('a row of the table without an indicator', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '  box1-2: nursing-subsidy\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 47 行，indicators.box1-2
        应该是：指标表的每一行都写明对应哪个指标
        现在是：没有写
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：在文件信息的 indicators 里加一行“box1-2: 编号”，编号见 content/indicators.yaml"
    `);
  });

  it('an indicator for a row that is not there', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'box1-2: nursing', 'box1-3: nursing');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/plans/2021-2025.mdx 第 19 行，indicators.box1-3
        应该是：主要指标表里的一行
        现在是：box1-3
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：检查编号，或删掉这一行

      content/regions/ceshi/plans/2021-2025.mdx 第 48 行，indicators.box1-2
        应该是：指标表的每一行都写明对应哪个指标
        现在是：没有写
        为什么：读者信的是原文；错一个字，意思就可能变
        怎么改：在文件信息的 indicators 里加一行“box1-2: 编号”，编号见 content/indicators.yaml"
    `);
  });

  it('an id in Chinese in the list itself', () => {
    const message = messageAfter((copy) => {
      copy.edit('indicators.yaml', '- id: new-jobs', '- id: 新增就业');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/indicators.yaml 第 1 行，第 1 项的 id
        应该是：小写英文字母和短横线组成的编号，例如：new-jobs
        现在是：4 字：“新增就业”
        为什么：这里不对，网站就做不出来，或者读者会看到错的内容
        怎么改：改成小写英文字母和短横线组成的编号，例如：new-jobs"
    `);
  });
});
