import { describe, expect, it } from 'vitest';
import { GUIDE, messageAfter, OTHER_GUIDE } from '../../support/broken-content.ts';

describe('what an editor is told: rules', () => {
  it('an unknown fact', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'fact: age', 'fact: ages');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 12 行，rule.all 第 1 项的 fact
        应该是：content/questions/ 里的一个编号
        现在是：“ages”
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：检查拼写；没有这一项，就先加上"
    `);
  });

  it('an unknown option', () => {
    const message = messageAfter((copy) => {
      copy.edit(OTHER_GUIDE, 'includes: [dibao]', 'includes: [dibo]');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/job-training.mdx 第 9 行，rule
        应该是：incomeStatus 的选项：dibao、none
        现在是：“dibo”
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：检查拼写；没有这一项，就先加上"
    `);
  });

  it('an unknown term', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'term: 困难', 'term: 很困难');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 13 行，rule.all 第 2 项的 term
        应该是：content/terms.yaml 里的一个说法
        现在是：“很困难”
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：检查拼写；没有这一项，就先加上"
    `);
  });

  it('a comparison that does not fit the fact', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, 'fact: age, atLeast: 16', 'fact: age, is: young');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 12 行，rule.all 第 1 项
        应该是：age 用 atLeast、atMost 或 in 比较
        现在是：别的比较
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：改成 atLeast、atMost 或 in"
    `);
  });

  it('none of the kinds of a condition', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '{ term: 困难, cite: 1 }', '{ word: 困难, cite: 1 }');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 13 行，rule.all 第 2 项
        应该是：条件：all、any、not、fact 或 term 里的一种
        现在是：word: 困难，cite: 1
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：改成条件：all、any、not、fact 或 term 里的一种"
    `);
  });

  it('a rule that no one can satisfy', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        GUIDE,
        '    - { term: 困难, cite: 1 }',
        '    - { term: 困难, cite: 1 }\n    - { fact: age, atMost: 6, cite: 1 }',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 11 行，rule
        应该是：有人能符合的条件
        现在是：互相矛盾的条件，谁也不符合
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：检查 all 里的各项"
    `);
  });

  it('a branch that never matters', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        GUIDE,
        '    - { term: 困难, cite: 1 }',
        '    - { term: 困难, cite: 1 }\n    - { fact: age, atLeast: 6, cite: 1 }',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx 第 14 行，rule.all 第 3 项
        应该是：每一项条件都起作用
        现在是：多余的一项：{"fact":"age","atLeast":6,"cite":1}
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：删掉这一项，或检查它是不是写错了"
    `);
  });

  it('a guide without a rule that is no facility', () => {
    const message = messageAfter((copy) => {
      copy.edit(OTHER_GUIDE, 'rule: { fact: incomeStatus, includes: [dibao], cite: 1 }\n', '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/regions/ceshi/guides/job-training.mdx 第 2 行，rule
        应该是：条件；设施（facility: true）不写 rule，别的都要写
        现在是：没有写
        为什么：资格自查照这里下结论；写错了，该有的人会以为自己没有
        怎么改：补上一行“rule: ……”"
    `);
  });

  it('a term that is settled by an unknown option', () => {
    const message = messageAfter((copy) => {
      copy.edit(
        'terms.yaml',
        'failed: [{ fact: incomeStatus, includes: [none] }]',
        'failed: [{ fact: incomeStatus, includes: [rich] }]',
      );
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/terms.yaml 第 3 行，第 1 项的 failed 第 1 项
        应该是：incomeStatus 的选项：dibao、none
        现在是：“rich”
        为什么：资格自查照这里提问；写错了，结论就不对
        怎么改：检查拼写；没有这一项，就先加上"
    `);
  });

  it('a question without options', () => {
    const message = messageAfter((copy) => {
      copy.edit('questions/incomeStatus.yaml', /options:\n.*\n.*\n/, '');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/questions/incomeStatus.yaml 第 1 行，options
        应该是：choice 和 set 有 options，number 没有
        现在是：没有写
        为什么：资格自查照这里提问；写错了，结论就不对
        怎么改：补上一行“options: ……”"
    `);
  });
});
