import { describe, expect, it } from 'vitest';
import { countWord } from '../../../src/formats/text/count.ts';
import { text } from '../../../src/formats/text/text.ts';
import { documentFrom } from '../../support/documents.ts';

/** The lines of the content's text, between the notice and what the file tells of itself. */
function linesOf(html: string): string[] {
  const all = text(documentFrom(html));
  const [, body = ''] = /规划期已经结束。\n\n([^]*?)\n\n\n关于这份文件/.exec(all) ?? [];
  return body.split('\n');
}

describe('plain text', () => {
  it('begins with title and notice, and tells source, day and address', () => {
    const said = text(documentFrom('<p>甲</p>'));
    expect(said).toMatch(/^低保（罗江区）\n\n请注意：规划期已经结束。\n\n甲\n/);
    expect(said).toContain('来源：《甲规划》，发文机关：乙区人民政府\n制作日期：2026年11月23日\n网页地址：');
  });

  it('sets headings apart', () => {
    expect(linesOf('<p>甲</p><h2>乙</h2><p>丙</p><h3>丁</h3><p>戊</p>')).toEqual([
      '甲',
      '',
      '',
      '乙',
      '',
      '丙',
      '',
      '丁',
      '',
      '戊',
    ]);
  });

  it('numbers lists in words, marks others, and leaves a number of their own alone', () => {
    expect(linesOf('<ol><li>甲</li><li><p>乙</p><p>丙</p></li></ol>')).toEqual([
      '一、甲',
      '二、乙',
      '　　丙',
    ]);
    expect(linesOf('<ul><li>甲<ul><li>乙</li></ul></li><li>（二）丙</li></ul>')).toEqual([
      '• 甲',
      '　　• 乙',
      '（二）丙',
    ]);
  });

  it('reads a table row by row, each cell after its column, a group before its rows', () => {
    const table =
      '<table><caption><h3>表1</h3></caption><thead><tr><th>类别</th><th>指标</th><th>目标</th></tr></thead><tbody>' +
      '<tr><th scope="rowgroup" rowspan="2">收入</th><th scope="row">1.甲</th><td>100</td></tr>' +
      '<tr><th scope="row">乙</th><td></td></tr>' +
      '<tr><th scope="rowgroup" rowspan="1">就业</th><th scope="row">丙</th><td>多。</td></tr></tbody></table>';
    expect(linesOf(table)).toEqual([
      ...['表1', '', '下面是表格，有三行：类别、指标、目标。'],
      ...['', '类别：收入。', '指标：1.甲。目标：100。', '第二行。指标：乙。目标：空。'],
      ...['', '类别：就业。', '第三行。指标：丙。目标：多。', '表格完。'],
    ]);
  });

  it('tells addresses at the end, each once, and none in between', () => {
    const said = text(
      documentFrom(
        '<p><a href="/glossary/#a">低保</a>和<a href="/glossary/#a">低保</a>，<a href="#b">下面</a>，打 <a href="tel:12385">12385</a></p>',
      ),
    );
    expect(said).toContain('\n低保和低保，下面，打 12385\n');
    expect(said.split('文中提到的网页\n')[1]).toMatch(/^低保：\S*\/glossary\/#a\n$/);
  });
});

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [48, '四十八'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
])('%i is said %s', (n, word) => {
  expect(countWord(n)).toBe(word);
});
