import type { Random } from './random.ts';

const ROWS = [
  ['符合条件的残疾人纳入最低生活保障比例（%）', 'subsistence-allowance', '约束性'],
  ['困难残疾人生活补贴覆盖率（%）', 'living-subsidy', '约束性'],
  ['重度残疾人护理补贴覆盖率（%）', 'nursing-subsidy', '约束性'],
  ['残疾人城乡居民基本养老保险参保率（%）', 'pension-insurance', '预期性'],
  ['残疾儿童少年义务教育巩固率（%）', 'school-retention', '约束性'],
  ['残疾人基本康复覆盖率（%）', 'rehabilitation', '约束性'],
] as const;

/** The table of indicators of a synthetic plan. */
export const INDICATORS = {
  names: Object.fromEntries(ROWS.map(([, name], index) => [`box1-${index + 1}`, name])),
  ids: ['box1', ...ROWS.map((_, index) => `box1-${index + 1}`)],
  table: (place: string, random: Random) =>
    [
      '<Table>\n',
      `#### 专栏1：“十四五”${place}残疾人保障和发展主要指标\n`,
      '| 指标 | 2020年 | 2025年 | 指标属性 |\n| --- | --- | --- | --- |',
      ...ROWS.map(([name, , kind], index) => {
        const before = random.between(60, 95);
        return `| ${index + 1}.${name} | ${before} | ＞${before + random.between(1, 4)} | ${kind} |`;
      }),
      '\n</Table>',
    ].join('\n'),
};
