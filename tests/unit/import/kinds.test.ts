import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../src/import/import-plan.ts';
import { splitFrontMatter } from '../../../src/content/read-data.ts';

const bring = (source: string) => importPlan(source, '2026-11-23');

/** The headings of the MDX, and everything else in short. */
function outline(source: string): string[] {
  const body = splitFrontMatter(bring(source).mdx)?.body ?? '';
  return body.split('\n').filter((line) => /^(?:#|<|- |\|)/.test(line));
}

const decided = (source: string) => bring(source).decisions.map(({ what }) => what);

describe('headings', () => {
  it.each([
    [
      'chapters',
      '第一章 总则\n第一节 目标\n一、任务\n（一）甲\n一段。',
      ['## 第一章 总则', '### 第一节 目标', '#### 一、任务', '##### （一）甲'],
    ],
    [
      'numbers set apart',
      '第 一 章　总 则\n一段。\n第 二 章　保 障\n一段。',
      ['## 第一章 总则', '## 第二章 保障'],
    ],
    ['a title on the next line', '第一章\n总体要求\n一段。', ['## 第一章总体要求']],
    [
      'no chapters',
      '一、甲\n（一）乙\n1．丙丙。丁丁。\n(1)戊戊。己己。',
      ['## 一、甲', '### （一）乙', '#### 1．丙丙。', '##### (1)戊戊。'],
    ],
    [
      'a level left out',
      '第一章 甲\n（一）乙乙。丙丙。\n1、丁丁。戊戊。',
      ['## 第一章 甲', '### （一）乙乙。', '#### 1、丁丁。'],
    ],
    [
      'full-width digits',
      '一、甲\n１．乙乙。丙丙。\n２．丁丁。戊戊。',
      ['## 一、甲', '### １．乙乙。', '### ２．丁丁。'],
    ],
    ['parts', '第一部分 甲\n一、乙\n一段。', ['## 第一部分 甲', '### 一、乙']],
  ])('%s', (_name, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  it('that are none: items that end with a semicolon, articles, two grades', () => {
    expect(outline('一、甲\n有三条：\n1.乙；\n2.丙；\n3.丁。')).toEqual([
      '## 一、甲',
      '- 1.乙；',
      '- 2.丙；',
      '- 3.丁。',
    ]);
    expect(
      outline(
        '第一章 总则\n第一条 为了保障权益，根据有关规定，制定本办法。\n第二条 本办法适用于本县，长期有效。',
      ),
    ).toEqual([
      '## 第一章 总则',
      '- 第一条 为了保障权益，根据有关规定，制定本办法。',
      '- 第二条 本办法适用于本县，长期有效。',
    ]);
    expect(outline('一、甲\n一、二级重度残疾人的补贴由县里发放。')).toEqual(['## 一、甲']);
  });
});

describe('boxes', () => {
  const box = '专栏1：项目\n1.丙丙。丁丁。\n2.戊戊。己己。\n';

  it('end where the numbers outside go on', () => {
    expect(outline(`一、甲\n1.乙\n一段。\n${box}2.庚\n一段。`)).toEqual([
      '## 一、甲',
      '### 1.乙',
      '<Box>',
      '### 专栏1：项目',
      '- **1.丙丙。**丁丁。',
      '- **2.戊戊。**己己。',
      '</Box>',
      '### 2.庚',
    ]);
  });

  it('without a number are asked about', () => {
    expect(decided('一、甲\n专栏：项目\n一段。')).toContainEqual(expect.stringContaining('专栏没有编号'));
  });
});

describe('tables', () => {
  const table = [
    '### 主要指标',
    '| 序号 | 指标 | 2030年 |',
    '| --- | --- | --- |',
    '| 1 | 就业 | 20 |',
    '| 2 | 康复 | 95 |',
  ];
  const cells = [
    ['序号', '指标', '2030年'],
    ['1', '就业', '20'],
    ['2', '康复', '95'],
  ];
  it.each([
    ['tabs', cells.map((row) => row.join('\t')).join('\n')],
    [
      'a Markdown table',
      [...cells.slice(0, 1), ['---', '---', '---'], ...cells.slice(1)]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n'),
    ],
    ['wide spaces', cells.map((row) => row.join('    ')).join('\n')],
    ['single spaces', cells.map((row) => row.join(' ')).join('\n')],
    ['a cell a line', cells.map((row) => row.join('\n')).join('\n')],
    ['a cell a line behind tabs', cells.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')],
    [
      'a web page',
      `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
  ])('from %s', (_name, text) => {
    expect(
      outline(`一、目标\n一段。\n主要指标\n${text}\n\n注：略。`).filter((line) => !/^<|^##\s/.test(line)),
    ).toEqual(table);
  });

  it('without a caption stay text, with the table to copy', () => {
    const { mdx, decisions } = bring(
      `一、目标\n一段，两段。\n${cells.map((row) => row.join('\t')).join('\n')}`,
    );
    expect(mdx).not.toContain('<Table');
    expect(decisions.find(({ kind }) => kind === 'table')?.suggestion).toContain('| 1 | 就业 | 20 |');
  });
});

describe('parts', () => {
  it('notice, title, body, closing, two annexes with numbers of their own', () => {
    const source = `甲县人民政府关于印发甲县“十五五”残疾人规划的通知\n甲府发〔2026〕3号\n各镇：\n请执行。\n甲县人民政府\n2026年3月1日\n甲县“十五五”残疾人规划\n前言。\n一、甲\n一段。\n附件：1.分工\n2.名词\n附件1\n一、乙\n一段。\n附件2\n一、丙\n一段。`;
    expect(outline(source)).toEqual([
      '<Notice>',
      '## 甲县人民政府关于印发甲县“十五五”残疾人规划的通知',
      '</Notice>',
      '<Preamble>',
      '## 甲县“十五五”残疾人规划',
      '</Preamble>',
      '## 一、甲',
      '<Closing>',
      '</Closing>',
      '<Annex id="annex1">',
      '## 附件1',
      '### 一、乙',
      '</Annex>',
      '<Annex id="annex2">',
      '## 附件2',
      '### 一、丙',
      '</Annex>',
    ]);
    expect(bring(source).details).toMatchObject({
      documentNumber: '甲府发〔2026〕3号',
      issued: '2026-03-01',
      issuedBy: ['甲县人民政府'],
      start: 2026,
      end: 2030,
    });
  });

  it('a table of contents, page numbers and a web page are listed, not lost', () => {
    const { mdx, decisions } = bring(
      '首页 > 公开\n甲县规划\n目录\n一、甲……1\n二、乙……2\n一、甲\n话还没有说完，接着\n— 1 —\n说完了，就是这样。\n二、乙\n一段。\n版权所有：甲县',
    );
    expect(mdx).toContain('话还没有说完，接着说完了，就是这样。');
    for (const text of ['目录', '— 1 —', '首页 > 公开', '版权所有：甲县'])
      expect(splitFrontMatter(mdx)?.yaml).toContain(text);
    expect(decisions.filter(({ kind }) => kind === 'left-out')).toHaveLength(4);
  });
});

describe('the box of information of a web page', () => {
  const box = '用微信扫描二维码\n×\n索 引 号：\n6405/2018-1\n责任部门：\n县府办\n有 效 性：\n有效\n标  题：';
  const title = '关于印发甲县规划的通知';

  it('is left out with the values that stand below their names, its title only when that comes again', () => {
    const { mdx } = bring(`${box}\n${title}\n${title}\n各乡镇：\n现印发给你们。\n甲县规划\n一、甲\n一段。`);
    const { yaml = '', body = '' } = splitFrontMatter(mdx) ?? {};
    for (const text of ['用微信扫描二维码', '6405/2018-1', '县府办', '有效', '标  题：', title])
      expect(yaml).toContain(text);
    expect(body.split(title)).toHaveLength(2);
    for (const text of ['6405/2018-1', '县府办', '×']) expect(body).not.toContain(text);
  });

  it('with a name that has no value takes no heading of the document', () => {
    const { mdx } = bring(`索引号：\n6405\n废止日期：\n甲县规划\n一、甲\n一段。`);
    expect(splitFrontMatter(mdx)?.body).toContain('甲县规划');
  });
});

it('a button 目录 without a table of contents is left out', () => {
  const { mdx } = bring('目录\n目录X\n甲县规划\n本规划到2030年。\n一、甲\n一段。');
  expect(splitFrontMatter(mdx)?.body).not.toContain('目录');
});

it('a text whose line ends were lost is told as that', () => {
  const [, , told] = bring('甲县规划 前言。 一、甲 一段。 二、乙 一段。 三、丙 一段。').decisions;
  expect(told?.suggestion).toContain('换行掉了');
});

describe('numbers out of order', () => {
  it('are told, with the place where they belong, and nothing is moved', () => {
    const source = '一、甲\n一段。\n三、丙\n一段。\n二、乙\n一段。';
    expect(outline(source)).toEqual(['## 一、甲', '## 三、丙', '## 二、乙']);
    expect(decided(source)).toContainEqual(expect.stringContaining('第 2 个排在第 3 个后面'));
  });

  it('that come twice get no address twice', () => {
    expect(decided('一、甲\n一段。\n一、乙\n一段。')).toContainEqual(expect.stringContaining('编号重复'));
  });
});
