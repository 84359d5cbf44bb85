import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.ts';
import { documentFrom } from '../../support/documents.ts';

/** What a reader of plain GitHub Flavored Markdown, which knows nothing of Chinese, makes of a page's file. */
const readBack = (html: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown(documentFrom(html)));

const all = (node: Nodes, type: Nodes['type']): Nodes[] =>
  'children' in node
    ? node.children.flatMap((child) => [...(child.type === type ? [child] : []), ...all(child, type)])
    : [];

describe('Markdown', () => {
  it('tells title, notice, source, day and address', () => {
    const said = markdown(documentFrom('<p>甲</p>'));
    expect(said).toMatch(/^# 低保（罗江区）\n\n> \*\*请注意\*\*：规划期已经结束。\n\n甲\n/);
    expect(said).toContain('- 来源：《甲规划》，发文机关：乙区人民政府\n- 制作日期：2026年11月23日\n');
  });

  it.each([
    '甲<strong>注意：</strong>请',
    '见<strong>《条例》</strong>第一条',
    '<strong>（一）丁。</strong>戊',
    '<em>甲</em>乙',
  ])('leaves no mark of emphasis literal in %s', (html) => {
    const tree = readBack(`<p>${html}</p>`);
    expect(toString(tree)).not.toContain('*');
    expect(toString(tree)).toContain(html.replace(/<[^>]*>/g, ''));
    expect(all(tree, 'strong').length + all(tree, 'emphasis').length).toBe(2);
  });

  it('keeps lists, numbers in the text, and signs that Markdown would take for its own', () => {
    const tree = readBack(
      '<ul><li>甲<ul><li>乙</li></ul></li></ul><p>1. 不是列表</p><p># 不是标题 *星* >90</p>',
    );
    expect(all(tree, 'list').length).toBe(3);
    expect(toString(tree)).toContain('1. 不是列表');
    expect(toString(tree)).toContain('# 不是标题 *星* >90');
  });

  it('keeps a table with its caption before it', () => {
    const tree = readBack(
      '<table><caption><h3>表1</h3></caption><thead><tr><th>类别</th><th>指标</th></tr></thead><tbody>' +
        '<tr><th scope="rowgroup" rowspan="2">收入</th><td>甲|乙</td></tr><tr><td>丙</td></tr></tbody></table>',
    );
    const rows = all(tree, 'tableRow').map((row) => all(row, 'tableCell').map((cell) => toString(cell)));
    expect(rows).toEqual([
      ['类别', '指标'],
      ['收入', '甲|乙'],
      ['', '丙'],
    ]);
    expect(all(tree, 'heading').map((heading) => toString(heading))).toEqual(['低保（罗江区）', '表1']);
  });

  it('makes words of links to its own places', () => {
    const tree = readBack('<p><a href="#cite-1">依据 1</a>，<a href="/guides/">指南</a></p>');
    expect(all(tree, 'link').map((link) => toString(link))).toEqual(['指南']);
  });
});
