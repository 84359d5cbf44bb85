import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withBase } from '../../../src/changes/git-base.ts';
import { reportChanges } from '../../../src/changes/report.ts';
import { readRevisions } from '../../../src/changes/revisions.ts';
import { inspectContent, loadContent } from '../../../src/content/load.ts';
import { formatProblems, type Problem } from '../../../src/content/problems.ts';
import { reviewOf } from '../../../src/review/report.ts';
import {
  CLAUSES,
  EASY,
  GUIDE,
  OTHER_GUIDE,
  PLAN,
  withBrokenContent,
  type BrokenContent,
  type Damage,
} from '../../support/broken-content.ts';
import { addReplacedPlan, git, withPublished } from '../../support/published-content.ts';

const report = (root: string, ref?: string) => reportChanges(root, loadContent(root), ref, '2026-11-23');
const isUnreviewed = ({ expected }: Problem) => expected.startsWith('自查结果变了');
/** What readers are not told of. */
const problemsOf = (copy: BrokenContent, ref?: string) =>
  report(copy.root, ref).problems.filter((each) => !isUnreviewed(each));
/** Changes of verdicts that nobody has looked at. */
const unreviewed = (copy: BrokenContent) => report(copy.root).problems.filter(isUnreviewed);

const RAISED: Damage = (copy) => {
  copy.edit(GUIDE, 'atLeast: 16', 'atLeast: 18');
};

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
        const problems = problemsOf(copy);
        expect(problems).toHaveLength(1);
        const [problem] = problems;
        expect(problem).toMatchObject({ file });
        expect(problem?.found).toContain(told);
        expect(copy.read(file).split('\n')[(problem?.line ?? 0) - 1]).toContain(line);
        mkdirSync(join(copy.root, 'updates'));
        copy.write('updates/2026-11-23-told.mdx', problem?.suggestion ?? '');
        expect(inspectContent(copy.root).problems).toEqual([]);
        expect(problemsOf(copy)).toEqual([]);
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
      expect(problemsOf(copy)).toHaveLength(1);
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
      const found = problemsOf(copy).map(({ file, found }) => `${file}：${found}`);
      expect(found).toContain(`${OTHER_GUIDE}：这篇办事指南撤下了，没有说明`);
      expect(found).toContain('regions/bijiao/plans/2021-2025.mdx：这份规划撤下了，没有别的规划写明接替它');
      copy.edit(newer, 'updated:', 'replaces: [2021-2025]\nupdated:');
      expect(problemsOf(copy).map(({ found }) => found)).not.toContain(
        '这份规划撤下了，没有别的规划写明接替它',
      );
    }, addReplacedPlan);
  });
});

describe('verdicts that change', () => {
  const tell = (copy: BrokenContent, code: string) => {
    mkdirSync(join(copy.root, 'updates'), { recursive: true });
    copy.write(
      'updates/2026-11-23-told.mdx',
      `---\ntitle: 条件改了\ndate: 2026-11-23\nkind: guide\nlinks: [/ceshi/guides/care-allowance/]\n${code}---\n\n条件改了。\n`,
    );
  };
  const codeFrom = (copy: BrokenContent) =>
    withBase(copy.root, undefined, (base) => {
      if (typeof base === 'string') throw new Error(base);
      const content = loadContent(copy.root);
      return reviewOf(readRevisions(base, content), content).code ?? '';
    });

  it('are not published before someone has looked at them, and at all of them', () => {
    withPublished((copy) => {
      RAISED(copy);
      tell(copy, '');
      expect(report(copy.root).problems.map(({ found }) => found)).toEqual([
        '这篇办事指南的自查结果变了，没有写审核号',
      ]);
      const code = codeFrom(copy);
      tell(copy, `reviewed: ${code}\n`);
      expect(inspectContent(copy.root).problems).toEqual([]);
      expect(report(copy.root).problems).toEqual([]);
      copy.edit(GUIDE, 'atLeast: 18', 'atLeast: 20');
      expect(unreviewed(copy).map(({ found }) => found)).toEqual([
        '这篇办事指南的自查结果变了，写的审核号是以前的，条件后来又改过',
      ]);
      expect(codeFrom(copy)).not.toBe(code);
    });
  });

  it('by a term that is read otherwise are looked at too', () => {
    withPublished((copy) => {
      copy.edit('terms.yaml', 'dibao', 'none');
      expect(unreviewed(copy).map(({ file }) => file)).toEqual([GUIDE]);
    });
  });

  it('by a guide that is new take nothing from anyone', () => {
    withPublished(
      (copy) => {
        copy.write(GUIDE, withheld.text);
        expect(report(copy.root).lines.join()).toContain(`结果：content/${GUIDE}`);
        expect(unreviewed(copy)).toEqual([]);
        expect(codeFrom(copy)).toBe('');
      },
      (copy) => {
        withheld.text = copy.read(GUIDE);
        copy.remove(GUIDE);
      },
    );
  });

  const withheld = { text: '' };
});

describe('what it is compared with', () => {
  it('is where the branch left the main one; another commit if asked for', () => {
    withPublished((copy, repository) => {
      git(repository, 'checkout', '-q', '-b', 'mine');
      RAISED(copy);
      git(repository, 'commit', '-q', '-a', '-m', 'Mine');
      expect(problemsOf(copy)).toHaveLength(1);
      expect(problemsOf(copy, 'HEAD')).toEqual([]);
      git(repository, 'checkout', '-q', 'main');
      git(repository, 'merge', '-q', 'mine');
      expect(report(copy.root)).toEqual({ problems: [], lines: [] });
    });
  });

  it('one line says why it was not compared', () => {
    withBrokenContent(RAISED, (root) => {
      expect(report(root)).toEqual({ problems: [], lines: ['没有和以前的版本比较：这里没有 git 的记录。'] });
    });
    withPublished((copy) => {
      expect(report(copy.root, 'nowhere').lines).toEqual(['没有和以前的版本比较：git 里找不到 nowhere。']);
    });
  });

  it('in a clone without its history, the last commit', () => {
    withPublished((copy, repository) => {
      RAISED(copy);
      git(repository, 'commit', '-q', '-a', '-m', 'More');
      const clone = join(repository, 'clone');
      git(repository, 'clone', '-q', '--depth', '1', `file://${repository}`, clone);
      expect(report(join(clone, 'content'))).toEqual({ problems: [], lines: [] });
    });
  });

  it('an earlier guide that does not fit today’s schema is compared as it was written', () => {
    withPublished(
      (copy) => {
        copy.edit(GUIDE, 'author: 张三\n', '');
        expect(report(copy.root)).toEqual({
          problems: [],
          lines: [
            `以前的 content/${GUIDE} 用现在的写法读不出，只比较了读得出的部分。`,
            `结果：content/${GUIDE}：以前的条件读不出，自查结果变了没有，请人核对。`,
            '发布以前，请另一个人看一遍：运行 npm run review，打开它写出的网页。',
          ],
        });
        RAISED(copy);
        expect(problemsOf(copy)[0]?.found).toContain('年龄 16 岁以上（含 16 岁）');
      },
      (copy) => {
        copy.edit(GUIDE, 'plan: 2021', 'author: 张三\nplan: 2021');
      },
    );
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
