import { describe, expect, it } from 'vitest';
import { inspectWritten } from '../../../src/checks/inspect.ts';
import { KINDS, type KindName } from '../../../src/checks/kinds.ts';
import { checkPersonal } from '../../../src/checks/personal.ts';
import { checkSize } from '../../../src/checks/size.ts';
import { readWritten } from '../../../src/checks/written.ts';
import { formatProblem } from '../../../src/content/problems.ts';

const against = {
  addresses: new Map([
    ['/ceshi/', undefined],
    ['/formats/', new Set(['下载'])],
  ]),
  elsewhere: new Set(['biechu']),
  hurtful: new Map([
    ['聋哑', '听力残疾'],
    ['聋哑人', '听力残疾'],
  ]),
  today: new Date('2026-11-22T12:00:00'),
};

/** Findings in a prose page with this body. */
function inBody(body: string) {
  return inspectWritten(
    readWritten({ file: 'pages/x.mdx', text: `---\nsummary: 一页\n---\n\n${body}\n` }),
    against,
  );
}

const EXAMPLES: readonly [kind: KindName, wrong: string, right: string][] = [
  ['link', '看[测试区的规划](/nowhere/)。', '看[测试区的规划](/ceshi/)。'],
  ['link', '看[怎么下载](/formats/#没有)。', '看[怎么下载](/formats/#下载)。'],
  ['headings', '## 一\n\n#### 二', '## 一\n\n### 二'],
  ['headings', '# 一', '## 一'],
  ['image-alt', '![图片1](/a.png)', '![坡道旁边有扶手](/a.png)'],
  ['table-header', '| 月份 |  |\n| - | - |\n| 一 | 二 |', '| 月份 | 钱数 |\n| - | - |\n| 一 | 二 |'],
  ['link-purpose', '要看规划，请[点击这里](/ceshi/)。', '看[测试区的规划](/ceshi/)。'],
  ['link-purpose', '看 https://example.org/ 。', '看[示例网站](https://example.org/)。'],
  ['phone', '电话：（0838）3122333', '电话：0838-3122333'],
  ['phone', '请打电话 3122333。', '请打电话 12385。'],
  ['date', '从 2022.5.1 开始。', '从 2022年5月1日 开始。'],
  ['emphasis', '请带证件** 原件**。', '**注意：**请带证件。'],
  ['punctuation', '先打电话,再去。', '先打电话，再去。'],
  ['punctuation', '先问(区残联)。', '先问（区残联）。'],
  ['punctuation', '打１２３８５。', '打 12385。'],
  ['sentence', `${'长'.repeat(81)}。`, `${'长'.repeat(80)}。`],
  ['hurtful', '聋哑人也可以来。', '规划里写的“聋哑人”，现在叫听力残疾人。'],
  ['expired', '2025年3月1日前申请。', '2027年3月1日前申请。'],
];

describe('each finding has text that fails and text that passes', () => {
  it.each(EXAMPLES)('%s: %s', (kind, wrong, right) => {
    const found = inBody(wrong).filter((problem) => problem.kind === kind);
    expect(found.map(({ severity, why }) => ({ severity, why }))).toEqual([
      { severity: KINDS[kind].severity, why: KINDS[kind].why },
    ]);
    expect(inBody(right)).toEqual([]);
  });

  it('messages', () => {
    const first = EXAMPLES.map(([kind, wrong]) => inBody(wrong).find((problem) => problem.kind === kind));
    expect(first.map((problem) => problem && formatProblem(problem)).join('\n\n')).toMatchSnapshot();
  });
});

describe('fields', () => {
  it('are looked at, but quotes are not; lines are those of the file', () => {
    const text = '---\nwho: 先问(区残联)\ncitations:\n  - quote: 先问(区残联)\n---\n';
    const found = inspectWritten(readWritten({ file: 'regions/x/guides/y.mdx', text }), against);
    expect(found.map(({ line, kind }) => [line, kind])).toEqual([[2, 'punctuation']]);
  });
});

describe('personal data', () => {
  it.each([
    ['personal-id', '11010519491231002X', 'error'],
    ['personal-id', '110105194912310021', 'advice'],
    ['personal-mobile', '手机13800138000', 'error'],
    ['personal-mail', '写信到 wang@qq.com', 'advice'],
  ])('%s: %s is %s', (kind, text, severity) => {
    expect(checkPersonal('a.mdx', text, false)).toMatchObject([{ kind, severity, line: 1 }]);
    expect(checkPersonal('a.mdx', text, true)).toMatchObject([{ kind, severity: 'advice' }]);
  });

  it.each([
    '0838-3122333',
    '12385',
    'https://example.org/13800138000',
    'cl@example.gov.cn',
    '2026112213800138000',
  ])('%s is none', (text) => {
    expect(checkPersonal('a.mdx', text, false)).toEqual([]);
  });
});

it('pictures and videos over size', () => {
  expect(checkSize('a.jpg', 300_001)).toMatchObject([{ kind: 'size', severity: 'error' }]);
  expect(checkSize('a.jpg', 300_000)).toEqual([]);
  expect(checkSize('a.mp4', 20_000_001)).toHaveLength(1);
});

it('a link into a region that was not read is left to that region’s own part of the site', () => {
  expect(inBody('看[别处的规划](/biechu/plans/)。')).toEqual([]);
});
