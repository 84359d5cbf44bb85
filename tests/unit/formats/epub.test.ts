import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../src/formats/document.ts';
import { epub } from '../../../src/formats/epub/epub.ts';
import { documentFrom } from '../../support/documents.ts';

const PLAN = documentFrom(
  '<p>前言</p><h2 id="1">第一章</h2><p id="1-p1">见<a href="#2-1">第二节</a>，<a href="#none">别处</a>。</p>' +
    '<h2 id="2">第二章</h2><h3 id="2-1">第一节</h3><p>丁</p>',
  { kind: 'plan', address: '/luojiang/plans/2021-2025/' },
);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

function filesOf(document: Document, make = epub): Map<string, string> {
  const files = Object.entries(unzipSync(make(document)));
  return new Map(files.map(([name, bytes]) => [name.replace('EPUB/', ''), strFromU8(bytes)]));
}

const bodyOf = (html: string, make = epub) =>
  filesOf(documentFrom(html), make).get('part-1.xhtml')?.split('<p>网页地址')[1] ?? '';

describe('a book', () => {
  it('begins with its type, as it is', () => {
    const start = strFromU8(epub(PLAN).slice(0, 58), true);
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(start.charCodeAt(8)).toBe(0);
  });

  it('has the same bytes whenever it is made', () => {
    const before = epub(PLAN);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    expect(epub(PLAN)).toEqual(before);
  });

  it('has its chapters in the order of the plan; a guide is one file', () => {
    const opf = filesOf(PLAN).get('package.opf') ?? '';
    expect([...opf.matchAll(/<item .*href="(part-\d\.xhtml)"/g)].map(([, file]) => file)).toEqual([
      'part-1.xhtml',
      'part-2.xhtml',
      'part-3.xhtml',
    ]);
    expect([...opf.matchAll(/itemref idref="(.*?)"/g)].map(([, id]) => id)).toEqual([
      'part-1',
      'part-2',
      'part-3',
    ]);
    expect(filesOf(PLAN).get('part-2.xhtml')).toMatch(/<body>\s*<h2 id="1">/);
    expect(filesOf({ ...PLAN, kind: 'guide' }).has('part-2.xhtml')).toBe(false);
  });

  it('has contents that lead to every heading', () => {
    const files = filesOf(documentFrom('<h2>甲</h2><h3 id="a">乙</h3><h2>丙</h2>'));
    const links = [...(files.get('nav.xhtml') ?? '').matchAll(/<a href="([^#"]*)#?([^"]*)">(.*?)<\/a>/g)];
    expect(links.map(([, , , text]) => text)).toEqual(['低保（罗江区）', '甲', '乙', '丙']);
    for (const [, file = '', id = '', text = ''] of links.slice(1))
      expect(files.get(file)).toMatch(new RegExp(`<h\\d id="${id}">${text}<`));
    expect(files.get('nav.xhtml')).toContain('甲</a><ol>');
  });

  it('tells title, notice, source, day and address before its content', () => {
    const said = filesOf(PLAN).get('part-1.xhtml') ?? '';
    expect(said).toMatch(/<h1>低保（罗江区）<\/h1><p><strong>请注意：<\/strong>规划期已经结束。<\/p>/);
    expect(said).toContain('<p>来源：《甲规划》，发文机关：乙区人民政府</p><p>制作日期：2026年11月23日</p>');
    expect(said).toMatch(/<p>网页地址：.*\/luojiang\/plans\/2021-2025\/<\/p>\s*<p>前言<\/p>/);
  });

  it('names its language and what makes it accessible', () => {
    const opf = filesOf(PLAN).get('package.opf') ?? '';
    expect(opf).toContain('<dc:language>zh-CN</dc:language>');
    for (const name of ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
      expect(opf).toMatch(new RegExp(`<meta property="schema:${name}">[^<]+</meta>`));
    for (const [name, text] of filesOf(PLAN))
      if (name.endsWith('.xhtml')) expect(text).toContain('lang="zh-CN" xml:lang="zh-CN"');
  });

  it('keeps what is special in XML as the words it is', () => {
    const files = filesOf({ ...PLAN, title: '甲 & <乙> "丙"', source: '丁 & 戊' });
    expect(files.get('package.opf')).toContain('<dc:title>甲 &amp; &lt;乙&gt; &quot;丙&quot;</dc:title>');
    expect(files.get('package.opf')).toContain('丁 &amp; 戊');
    expect(files.get('part-1.xhtml')).toContain('<h1>甲 &#x26; &#x3C;乙> "丙"</h1>');
  });
});

describe('links of a book', () => {
  it('stay inside, in the chapter of their target', () => {
    const chapter = filesOf(PLAN).get('part-2.xhtml');
    expect(chapter).toContain('<a href="part-3.xhtml#2-1">第二节</a>');
    expect(chapter).toContain('别处（/luojiang/plans/2021-2025/#none）');
  });

  const ELSEWHERE =
    '<p>看<a href="/luojiang/guides/">全部指南</a>、<a href="/glossary/#dibao">低保</a>、<a href="tel:12385">12385</a>。</p>';

  it('to other pages are told with their path where the site has no address', () => {
    expect(bodyOf(ELSEWHERE)).toContain(
      '<p>看全部指南（/luojiang/guides/）、低保、<a href="tel:12385">12385</a>。</p>',
    );
  });

  it('to other pages lead to the site where it has an address', async () => {
    vi.stubEnv('SITE_URL', 'https://example.org/');
    vi.resetModules();
    const again = await import('../../../src/formats/epub/epub.ts');
    expect(bodyOf(ELSEWHERE, again.epub)).toContain(
      '<p>看<a href="https://example.org/luojiang/guides/">全部指南</a>、<a href="https://example.org/glossary/#dibao">低保</a>、<a href="tel:12385">12385</a>。</p>',
    );
  });
});
