import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbering } from '../../src/plans/numbering.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as Chinese writes it: 七, 十, 十二, 三十, 三十五. */
function chinese(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${DIGITS[value % 10] ?? ''}`;
}

describe('numbers at the start of a line', () => {
  it.each([
    ['第一章 编制背景', 1, '第一章', 'part'],
    ['第十二条 略', 12, '第十二条', 'part'],
    ['二、总体要求', 2, '二', 'part'],
    ['（三）发展目标', 3, '（三）', 'part'],
    ['(四)主要目标', 4, '(四)', 'part'],
    ['(1)拓展范围。', 1, '(1)', 'part'],
    ['10.就业', 10, '10', 'part'],
    ['3. 扩大社会救助范围。', 3, '3', 'part'],
    ['4．全角的点', 4, '4', 'part'],
    ['专栏10：重点项目', 10, '专栏10', 'box'],
    ['专栏 3：重点项目', 3, '专栏 3', 'box'],
    ['重点推进事项六:无障碍建设', 6, '重点推进事项六', 'box'],
    ['  一、前面有空格', 1, '一', 'part'],
    ['第1章 数字的章', 1, '第1章', 'part'],
    ['第二部分 略', 2, '第二部分', 'part'],
    ['１２．全角数字', 12, '１２', 'part'],
    ['（２）全角括号和数字', 2, '（２）', 'part'],
    ['3、用顿号', 3, '3', 'part'],
  ] as const)('%s', (text, value, printed, kind) => {
    expect(readNumbering(text)).toEqual({ kind, value, printed });
  });

  it.each([
    '附件',
    '坚持党的领导。',
    '——坚持党的领导。',
    '到2025年，略',
    '2.5万名残疾人',
    '12385残疾人服务热线',
    '0-6岁儿童残疾筛查',
    '一是残疾人生活状况',
    '三四级智力、精神残疾人',
    '一、二级重度残疾人',
    '3、4月份',
    '2022、2023年',
    '第三方评估',
    '“十四五”时期',
    '',
  ])('none in “%s”', (text) => {
    expect(readNumbering(text)).toBeUndefined();
  });

  it('does not take a row of digits for one number', () => {
    expect(readNumbering('二三、四线城市')).toBeUndefined();
  });
});

describe('every number from 1 to 99, in every form', () => {
  const forms: readonly [name: string, kind: 'part' | 'box', form: (value: number) => string][] = [
    ['第…章', 'part', (value) => `第${chinese(value)}章`],
    ['第…节', 'part', (value) => `第${chinese(value)}节`],
    ['第…条', 'part', (value) => `第${chinese(value)}条`],
    ['…、', 'part', (value) => `${chinese(value)}、`],
    ['（…）', 'part', (value) => `（${chinese(value)}）`],
    ['(…)', 'part', (value) => `(${chinese(value)})`],
    ['(1)', 'part', (value) => `(${value})`],
    ['1.', 'part', (value) => `${value}.`],
    ['1．', 'part', (value) => `${value}．`],
    ['专栏1', 'box', (value) => `专栏${value}`],
    ['专栏一', 'box', (value) => `专栏${chinese(value)}`],
    ['重点推进事项一', 'box', (value) => `重点推进事项${chinese(value)}`],
  ];

  it.each(forms)('%s', (_name, kind, form) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('', '：略', '残疾人工作'),
        (value, rest) => {
          const read = readNumbering(form(value) + rest);
          expect(read?.value).toBe(value);
          expect(read?.kind).toBe(kind);
          expect(form(value)).toContain(read?.printed);
        },
      ),
    );
  });
});
