import { describe, expect, it } from 'vitest';
import {
  CLAUSES,
  EASY,
  GUIDE,
  messageAfter,
  OTHER_GUIDE,
  PAGE,
  PLAN,
  REGION,
} from '../../support/broken-content.ts';

describe('several mistakes', () => {
  it('are all told at once, by file and line', () => {
    const message = messageAfter((copy) => {
      copy.copy('regions/ceshi', 'regions/another');
      copy.edit('regions/another/region.yaml', 'province: 四川省', 'province: 四川');
      copy.edit(PLAN, 'issued: 2022-06-14', 'issued: 昨天');
      copy.edit(PLAN, '### 第二节 ', '### ');
      copy.edit(PLAN, 'title: 测试区“十四五”残疾人保障和发展规划\n', '');
      copy.edit(EASY, '## 现在', '一段普通的话。\n\n## 现在');
      copy.edit(PAGE, '## 这里', '<script>alert(1)</script>\n\n## 这里');
      copy.remove('site.yaml');
    });
    const places = message.split('\n').filter((line) => line.startsWith('content/'));
    expect(message.split('\n')[0]).toBe('内容里有 7 处要改，网站没有生成：');
    expect(places).toEqual([
      'content/pages/about.mdx 第 7 行，<script>',
      'content/regions/another/region.yaml 第 3 行，province',
      'content/regions/ceshi/plans/2021-2025.easy.mdx 第 11 行',
      'content/regions/ceshi/plans/2021-2025.mdx 第 2 行，title',
      'content/regions/ceshi/plans/2021-2025.mdx 第 5 行，issued',
      'content/regions/ceshi/plans/2021-2025.mdx 第 38 行',
      'content/site.yaml',
    ]);
  });

  it('in guides, their words, rules and plans are all told at once', () => {
    const message = messageAfter((copy) => {
      copy.edit(GUIDE, '困难残疾人有护理补贴。', '困难残疾人有护理补贴，每月 900 元。');
      copy.edit(GUIDE, 'unit: 元', 'unit: 块');
      copy.edit(GUIDE, 'fact: age', 'fact: ages');
      copy.edit(GUIDE, 'term: 困难', 'term: 很困难');
      copy.edit(GUIDE, 'clause: 3-2', 'clause: 3-9');
      copy.edit(GUIDE, 'related: [job-training]', 'related: [job-trainings]');
      copy.edit(GUIDE, '<Cite n="2" />', '');
      copy.edit(OTHER_GUIDE, '鼓励低保残疾人', '鼓励残疾人');
      copy.edit(OTHER_GUIDE, 'includes: [dibao]', 'includes: [dibo]');
      copy.edit('terms.yaml', 'includes: [none]', 'includes: [rich]');
    });
    expect(message.split('\n').filter((line) => line.startsWith('content/'))).toMatchInlineSnapshot(`
      [
        "content/regions/ceshi/guides/care-allowance.mdx 第 3 行，summary",
        "content/regions/ceshi/guides/care-allowance.mdx 第 9 行，benefit.amounts 第 1 项",
        "content/regions/ceshi/guides/care-allowance.mdx 第 12 行，rule.all 第 1 项的 fact",
        "content/regions/ceshi/guides/care-allowance.mdx 第 13 行，rule.all 第 2 项的 term",
        "content/regions/ceshi/guides/care-allowance.mdx 第 21 行，citations 第 2 项的 clause",
        "content/regions/ceshi/guides/care-allowance.mdx 第 26 行，easy 第 3 项",
        "content/regions/ceshi/guides/care-allowance.mdx 第 28 行，related 第 1 项",
        "content/regions/ceshi/guides/care-allowance.mdx 第 33 行",
        "content/regions/ceshi/guides/job-training.mdx 第 9 行，rule",
        "content/regions/ceshi/guides/job-training.mdx 第 12 行，citations 第 1 项的 quote",
        "content/terms.yaml 第 3 行，第 1 项的 failed 第 1 项",
      ]
    `);
  });

  it('on lines 9 and 10 come in the order of their numbers', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '  start: 2021\n  end: 2025', '  start: 去年\n  end: 明年');
      copy.edit(PLAN, 'validity: null', 'validity: 1');
    });
    expect([...message.matchAll(/第 (\d+) 行/g)].map(([, line]) => Number(line))).toEqual([8, 10, 11]);
  });
});

describe('one mistake', () => {
  const mistakesAfter = (damage: Parameters<typeof messageAfter>[0]) =>
    messageAfter(damage)
      .split('\n')
      .filter((line) => line.startsWith('content/'));

  it('is told once: lines that are not indented alike', () => {
    const places = mistakesAfter((copy) => {
      copy.edit(REGION, 'name: 测试区\nfullName', 'name: 测试区\n fullName');
    });
    expect(new Set(places).size).toBe(places.length);
  });

  it('is told once: front matter without an end', () => {
    const places = mistakesAfter((copy) => {
      copy.edit(PLAN, '\n---\n', '\n');
    });
    expect(places).toHaveLength(1);
  });

  it('is told once: a list of indicators that cannot be read', () => {
    const places = mistakesAfter((copy) => {
      copy.edit('indicators.yaml', '- id: new-jobs', '- id: 新增就业');
    });
    expect(places).toHaveLength(1);
  });
});

describe('what would go unnoticed', () => {
  it('a plan that is gone, while its clauses are published', () => {
    const message = messageAfter((copy) => {
      copy.remove(PLAN);
    });
    expect(message).toContain(`content/${CLAUSES}`);
  });

  it.each(['settings', 'plans', 'guides', 'about'])('a region folder named like a page: %s', (name) => {
    const message = messageAfter((copy) => {
      copy.rename('regions/ceshi', `regions/${name}`);
    });
    expect(message).toContain(`content/regions/${name}`);
  });

  it('a page named like a region', () => {
    const message = messageAfter((copy) => {
      copy.rename(PAGE, 'pages/ceshi.mdx');
    });
    expect(message).toMatch(/content\/(?:pages\/ceshi\.mdx|regions\/ceshi)/);
  });

  it('an id that stands twice in the list of indicators', () => {
    const message = messageAfter((copy) => {
      copy.edit('indicators.yaml', /$/, '- id: new-jobs\n  name: 新增就业\n');
    });
    expect(message).toContain('content/indicators.yaml');
  });

  it('two rows of a table aligned with one indicator', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, 'box1-2: nursing-subsidy', 'box1-2: new-jobs');
    });
    expect(message).toContain(`content/${PLAN}`);
  });

  it('a correction that changes nothing', () => {
    const message = messageAfter((copy) => {
      copy.edit(PLAN, '>更加便利的服务<', '>更加便利地服务<');
    });
    expect(message).toContain(`content/${PLAN}`);
  });

  it('a file beside the plans that is none, such as one saved with another ending', () => {
    const message = messageAfter((copy) => {
      copy.copy(PLAN, 'regions/ceshi/plans/2026-2030.md');
    });
    expect(message).toContain('content/regions/ceshi/plans/2026-2030.md');
  });
});

it('nothing is said of content without a flaw', () => {
  expect(
    messageAfter(() => {
      // Nothing is broken.
    }),
  ).toBe('');
});
