import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format-error.ts';
import { readDocument } from '../../../src/formats/read/read-document.ts';
import { documentFrom, PAGE, pageOf } from '../../support/documents.ts';

const contentOf = (html: string) => toHtml(documentFrom(html).content);

describe('the document of a page', () => {
  it('has the title and the notice, neither of them again in the content', () => {
    const document = documentFrom('<p>甲</p>');
    expect(document.title).toBe('低保（罗江区）');
    expect(document.notice).toBe('规划期已经结束。');
    expect(toHtml(document.content)).toBe('<p>甲</p>');
  });

  it('lacks what serves the page only', () => {
    expect(
      contentOf(
        '<p>甲<a class="clause-link" href="#1" aria-label="本条链接"></a></p><form><input></form>' +
          '<button>朗读</button><video></video><ul class="choices screen"><li>上一部分</li></ul>' +
          '<div data-page-only><p>下载</p></div><p role="status" class="status-message">好</p><p hidden>乙</p>',
      ),
    ).toBe('<p>甲</p>');
  });

  it('keeps structure and drops dress', () => {
    expect(
      contentOf(
        '<div class="heading"><h2 id="1" class="x">一</h2></div><article><p style="x">甲<span class="mark">乙</span>\n  丙</p></article>' +
          '<p><time datetime="2026-11-22">今天</time> <a class="standalone" href="/guides/">指南</a></p>',
      ),
    ).toBe(
      '<h2 id="1">一</h2><p>甲乙 丙</p><p><time datetime="2026-11-22">今天</time> <a href="/guides/">指南</a></p>',
    );
  });

  it('puts citations in brackets, and tells where in it they lead', () => {
    expect(
      contentOf(
        '<p>甲。 <a class="cite" href="#cite-1">依据 1</a>\n<a class="cite" href="#cite-2">依据 2</a></p>',
      ),
    ).toBe(
      '<p>甲。（<a href="/luojiang/guides/dibao/#cite-1">依据 1</a>、<a href="/luojiang/guides/dibao/#cite-2">依据 2</a>）</p>',
    );
  });

  it('says at once what the page shows on demand', () => {
    expect(
      contentOf('<details class="edits"><summary>更正 1 处</summary><ul><li>甲</li></ul></details>'),
    ).toBe('<section><p><strong>更正 1 处</strong></p><ul><li>甲</li></ul></section>');
  });

  it('says what editors say of a cell after the table', () => {
    expect(
      contentOf(
        '<div class="scroll"><table><caption>表</caption><tbody><tr id="t-1"><th scope="row">甲</th><td>乙' +
          '<details><summary>编者注</summary>丙</details></td></tr></tbody></table></div><p>后</p>',
      ),
    ).toBe(
      '<table><caption>表</caption><tbody><tr id="t-1"><th scope="row">甲</th><td>乙</td></tr></tbody></table>' +
        '<section><p><strong>编者注</strong></p><p>丙</p></section><p>后</p>',
    );
  });

  it('keeps the id of a wrapper that a link leads to', () => {
    expect(contentOf('<dl><div id="word-a"><dt>甲</dt><dd>乙</dd></div></dl>')).toBe(
      '<dl><dt id="word-a">甲</dt><dd>乙</dd></dl>',
    );
  });

  it('puts loose words into paragraphs', () => {
    expect(contentOf('甲<div>乙<p>丙</p></div><blockquote>丁</blockquote>')).toBe(
      '<p>甲乙</p><p>丙</p><blockquote><p>丁</p></blockquote>',
    );
  });
});

describe('a page that can’t be read', () => {
  const failure = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      if (error instanceof FormatError) return error.message;
      throw error;
    }
    return 'no error';
  };

  it('for an unknown element is told with page, place and the way to mend it', () => {
    const message = failure(() => documentFrom('<h2>怎么办理</h2><p>甲<kbd>乙</kbd></p>'));
    expect(message).toMatch(/^\/luojiang\/guides\/dibao\/（怎么办理）：文件不认识元素 <kbd>。/);
    expect(message).toContain('data-page-only');
  });

  it('for a table without a caption names the place', () => {
    const table = '<h2>甲</h2><table><tbody><tr><td>乙</td></tr></tbody></table>';
    expect(failure(() => documentFrom(table))).toBe(
      '/luojiang/guides/dibao/（甲）：表格没有标题。请在表格前面写上标题。',
    );
  });

  it('for want of a heading or a notice says so', () => {
    expect(failure(() => readDocument('<main><p>甲</p></main>', PAGE))).toContain('没有 <h1>');
    const silent = pageOf('').replace(/<p class="notice">.*?<\/p>/, '');
    expect(failure(() => readDocument(silent, PAGE))).toContain('没有写明规划期的提示');
  });
});
