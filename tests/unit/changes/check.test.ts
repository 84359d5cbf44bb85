import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../../src/content/load.ts';
import { formatProblems } from '../../../src/content/problems.ts';
import { CLAUSES, EASY, GUIDE, OTHER_GUIDE, PLAN, type Damage } from '../../support/broken-content.ts';
import { addReplacedPlan, withPublished } from '../../support/published-content.ts';
import { RAISED, report, untold } from '../../support/told-changes.ts';

/** What readers rely on, changed; with the file, a text on the line that is told, and words of the message. */
const CASES: readonly [name: string, change: Damage, file: string, line: string, told: string][] = [
  [
    'a rule',
    RAISED,
    GUIDE,
    'all:',
    '条件原来是：都要满足：年龄 16 岁以上（含 16 岁）、规划写的是“困难”；现在是：都要满足：年龄 18 岁以上',
  ],
  [
    'an amount',
    (copy) => {
      copy.edit(GUIDE, 'bound: atLeast', 'bound: exact');
    },
    GUIDE,
    '- { value: 600',
    '金额原来是：护理补贴每人每月不低于 600 元；现在是：护理补贴每人每月 600 元',
  ],
  [
    'a commitment',
    (copy) => {
      copy.edit(OTHER_GUIDE, 'level: encouraged', 'level: expanding');
    },
    OTHER_GUIDE,
    'commitment:',
    '力度原来是：只是鼓励；现在是：逐步做',
  ],
  [
    'a cited clause',
    (copy) => {
      copy.edit(OTHER_GUIDE, "quote: '鼓励低保残疾人参加就业培训'", "quote: '低保残疾人参加就业培训'");
    },
    OTHER_GUIDE,
    '- clause: 3-3',
    '依据的条款原来是：3-3：鼓励低保残疾人参加就业培训；现在是：3-3：低保残疾人参加就业培训',
  ],
  [
    'a condition',
    (copy) => {
      copy.edit(GUIDE, 'text: 要人长期照护', 'text: 要人天天照护');
    },
    GUIDE,
    '- { text: 要人天天照护',
    '还要满足的条件原来是：要人长期照护；现在是：要人天天照护',
  ],
  [
    'a clause',
    (copy) => {
      copy.edit(PLAN, '制定本规划。', '制定并公布本规划。');
    },
    PLAN,
    '制定并公布本规划。',
    '规划有 1 条改了：前言',
  ],
];

describe('a published change that readers are not told of', () => {
  it.each(CASES)(
    '%s: is told, and the suggested entry mends it as it stands',
    (_name, change, file, line, told) => {
      withPublished((copy) => {
        change(copy);
        const problems = untold(copy);
        expect(problems).toHaveLength(1);
        const [problem] = problems;
        expect(problem).toMatchObject({ file });
        expect(problem?.found).toContain(told);
        expect(copy.read(file).split('\n')[(problem?.line ?? 0) - 1]).toContain(line);
        mkdirSync(join(copy.root, 'updates'));
        copy.write('updates/2026-11-23-told.mdx', problem?.suggestion ?? '');
        expect(inspectContent(copy.root).problems).toEqual([]);
        expect(untold(copy)).toEqual([]);
      });
    },
  );

  it('an entry that was there before tells nothing new', () => {
    const entry: Damage = (copy) => {
      mkdirSync(join(copy.root, 'updates'));
      copy.write(
        'updates/2026-01-02-old.mdx',
        '---\ntitle: 旧的\ndate: 2026-01-02\nkind: guide\nlinks: [/ceshi/guides/care-allowance/]\n---\n\n旧的。\n',
      );
    };
    withPublished((copy) => {
      RAISED(copy);
      expect(untold(copy)).toHaveLength(1);
    }, entry);
  });

  it('what readers do not rely on may change: words, dates, the number of a citation', () => {
    withPublished((copy) => {
      copy.edit(GUIDE, 'checked: 2026-01-01', 'checked: 2026-01-03');
      copy.edit(GUIDE, 'summary: 困难', 'summary: 家里困难');
      copy.edit(
        GUIDE,
        'rule:\n  all:\n    - { fact: age, atLeast: 16, cite: 1 }',
        'rule:\n  all:\n    - { fact: age, atLeast: 16, cite: [1] }',
      );
      copy.edit(PLAN, 'updated: 2026-01-01', 'updated: 2026-01-03');
      expect(report(copy.root)).toEqual({ problems: [], lines: [] });
    });
  });

  it('a guide that is taken away, and a plan that nothing replaces', () => {
    withPublished((copy) => {
      copy.edit(GUIDE, 'related: [job-training]', 'related: []');
      copy.remove(OTHER_GUIDE);
      copy.remove('sign-videos/training.mdx');
      copy.remove('sign-videos/training.txt');
      copy.remove('sign-videos/training-audio.mdx');
      copy.remove('sign-videos/training-audio.txt');
      const newer = 'regions/bijiao/plans/2026-2030.mdx';
      copy.edit(newer, 'replaces: [2021-2025, 2016-2020]\n', '');
      for (const file of [PLAN, EASY, CLAUSES]) copy.remove(file.replace('ceshi', 'bijiao'));
      copy.remove('regions/bijiao/guides');
      const found = untold(copy).map(({ file, found }) => `${file}：${found}`);
      expect(found).toContain(`${OTHER_GUIDE}：这篇办事指南撤下了，没有说明`);
      expect(found).toContain('regions/bijiao/plans/2021-2025.mdx：这份规划撤下了，没有别的规划写明接替它');
      copy.edit(newer, 'updated:', 'replaces: [2021-2025]\nupdated:');
      expect(untold(copy).map(({ found }) => found)).not.toContain('这份规划撤下了，没有别的规划写明接替它');
    }, addReplacedPlan);
  });
});

it('the message, whole; and how many cases get another verdict', () => {
  withPublished((copy) => {
    RAISED(copy);
    const { problems, lines } = report(copy.root);
    expect(lines).toEqual([
      `结果：content/${GUIDE}：在 20 种情况里，6 种的自查结果变了。`,
      '发布以前，请另一个人看一遍：运行 npm run review，打开它写出的网页。',
    ]);
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "内容里有 2 处要改，网站没有生成：

      content/regions/ceshi/guides/care-allowance.mdx
        应该是：自查结果变了，公布以前有另一个人看过是谁的、变成了什么
        现在是：这篇办事指南的自查结果变了，没有写审核号
        为什么：条件写错一个数，该得的人会被说成不符合。他不会再问第二次。
        怎么改：运行 npm run review，请另一个人从头看完它写出的网页。没有错，就把网页最后的审核号写进这次 updates/ 里那条说明的文件信息：reviewed: 审核号

      content/regions/ceshi/guides/care-allowance.mdx 第 11 行，rule
        应该是：公布过的内容改了，updates/ 里有一条新的说明告诉读者
        现在是：条件原来是：都要满足：年龄 16 岁以上（含 16 岁）、规划写的是“困难”；现在是：都要满足：年龄 18 岁以上（含 18 岁）、规划写的是“困难”。没有说明
        为什么：有人照着以前的内容准备了材料、算好了钱。不告诉他改了，他会白跑一趟，或者少拿钱。
        怎么改：新建 content/updates/2026-11-23-ceshi-care-allowance.mdx，用一句大白话说改了什么，links 里写 /ceshi/guides/care-allowance/
        可以写：
          ---
          title: 测试区的护理补贴：条件改了
          date: 2026-11-23
          kind: guide
          links:
            - /ceshi/guides/care-allowance/
          ---

          条件原来是：都要满足：年龄 16 岁以上（含 16 岁）、规划写的是“困难”；现在是：都要满足：年龄 18 岁以上（含 18 岁）、规划写的是“困难”。"
    `);
  });
});
