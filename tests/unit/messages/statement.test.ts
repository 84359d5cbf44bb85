import { describe, expect, it } from 'vitest';
import { messageAfter, withBrokenContent } from '../../support/broken-content.ts';
import { formatProblems, type Problem } from '../../../src/content/problems.ts';
import { loadStatement } from '../../../src/statement/load.ts';

const CHECKS = 'accessibility/checks.yaml';
const WCAG = 'accessibility/wcag.yaml';

describe('what an editor is told: the accessibility statement', () => {
  it('a listed test no longer exists', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHECKS, 'no violations:', 'no violation:');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/accessibility/checks.yaml 第 4 行，axe.tests 第 1 项的 title
        应该是：tests/browser/axe.spec.ts 里有的、没有停用的测试
        现在是：没有叫“no violation: \${template}, \${variant.name}”的测试
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：测试改了名字就照着改；测试没有了，就不能再说有这项检查，请程序员看"
    `);
  });

  it('the file of a listed test no longer exists', () => {
    const message = messageAfter((copy) => {
      copy.edit(CHECKS, 'axe.spec.ts', 'ax.spec.ts');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/accessibility/checks.yaml 第 4 行，axe.tests 第 1 项的 file
        应该是：tests/ 下面有的测试文件
        现在是：没有 tests/browser/ax.spec.ts
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：测试改了名字就照着改；测试没有了，就不能再说有这项检查，请程序员看"
    `);
  });

  it('a criterion is missing, and one is told twice', () => {
    const message = messageAfter((copy) => {
      copy.edit(WCAG, "number: '1.4.3'", "number: '1.4.4'");
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/accessibility/wcag.yaml 第 4 行，groups
        应该是：WCAG 2.2 的 86 条成功准则，一条不少
        现在是：少了 1.4.3
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：补上少了的条目

      content/accessibility/wcag.yaml 第 25 行，groups 第 1 项的 points 第 20 项
        应该是：WCAG 2.2 的成功准则，每条写一次
        现在是：“1.4.4”写了两次
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：改好 number，或者删掉多的一条"
    `);
  });

  it('a shortcoming has no reason, and a claim no proof', () => {
    const message = messageAfter((copy) => {
      copy.edit(WCAG, 'state: met', 'state: partly');
      copy.edit(WCAG, 'state: met, how: 做到了。, tests: [axe]', 'state: met, how: 做到了。');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/accessibility/wcag.yaml 第 6 行，groups 第 1 项的 points 第 1 项的 state
        应该是：没有全做到的，写 why 说明哪里没有做到、为什么
        现在是：没有写 why
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：补上一行“why: ……”

      content/accessibility/wcag.yaml 第 7 行，groups 第 1 项的 points 第 2 项的 state
        应该是：说做到的，至少写一项检查（tests）或者一次人工试用（byHand）
        现在是：一项也没有
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：补上检查，或者把 state 改成 not-met"
    `);
  });

  it('a check is not listed', () => {
    const message = messageAfter((copy) => {
      copy.edit(WCAG, 'tests: [axe]', 'tests: [ax]');
    });
    expect(message).toMatchInlineSnapshot(`
      "内容里有 1 处要改，网站没有生成：

      content/accessibility/wcag.yaml 第 6 行，groups 第 1 项的 points 第 1 项的 tests 第 1 项
        应该是：accessibility/checks.yaml 里的编号
        现在是：“ax”
        为什么：残疾人靠无障碍说明知道哪里会用不了
        怎么改：改成 accessibility/checks.yaml 里有的编号，或者先在那里加上"
    `);
  });

  it('nothing can be shown of tests where there are none', () => {
    const message = withBrokenContent(
      () => undefined,
      (root) => {
        const problems: Problem[] = [];
        loadStatement(root, problems, '/nowhere');
        return formatProblems(problems);
      },
    );
    expect(message).toContain('没有 tests/browser/axe.spec.ts');
  });
});
