import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Document } from '../../src/formats/document.ts';
import { headed, inOrder } from '../../src/formats/headings.ts';
import { printHtml } from '../../src/formats/large-print/print-html.ts';
import { find, textOf } from '../../src/formats/read/element.ts';
import { everyTag, tagText, type ReadPdf, type Tag } from './pdf.ts';

/** What a large-print file of a document lacks; nothing when it is as it should be. */
export function flawsOf(pdf: ReadPdf, document: Document, points: number): string[] {
  const headings = inOrder(headed(document).headings);
  const titles = [
    document.title,
    ...(headings.length > 0 ? ['目录'] : []),
    ...headings.map(({ text }) => text),
  ];
  const levels = [1, ...(headings.length > 0 ? [2] : []), ...headings.map(({ level }) => level)];
  const tagged = headingsIn(pdf);
  const contents = contentsIn(pdf);
  const pages = pdf.outline.slice(2).map(({ page }) => page);
  const checks: [string, boolean][] = [
    ['not tagged', pdf.marked && pdf.pages.every(({ tags }) => tags.length > 0)],
    ['language', pdf.language === 'zh-CN'],
    ['title', pdf.title === document.title && pdf.showsTitle],
    ['headings', same(tagged.map(squeezed), titles.map(squeeze))],
    [
      'levels of headings',
      same(
        tagged.map(({ role }) => role),
        levels.map((level) => `H${level}`),
      ),
    ],
    [
      'bookmarks',
      same(
        pdf.outline.map(({ title }) => squeeze(title)),
        titles.map(squeeze),
      ),
    ],
    [
      'pages of bookmarks',
      same(
        pdf.outline.slice(2).map(({ page }) => page),
        tagged.slice(2).map(({ page }) => page),
      ),
    ],
    [
      'contents',
      same(
        contents.map(({ text }) => text),
        headings.map(({ text }) => squeeze(text)),
      ),
    ],
    [
      'page numbers of contents',
      same(
        contents.map(({ page }) => page),
        pages,
      ),
    ],
    ['header cells', pdf.scopes.length === headerCells(document) && !pdf.scopes.includes(undefined)],
    ['small text', pdf.pages.every(({ words }) => words.every(({ size }) => size > points - 0.1))],
    ['words lost or doubled', countWords(spoken(pdf)) === countWords(printed(document))],
    [
      'running page numbers',
      pdf.pages.every(({ words }, i) => says(words, `${i + 1} / ${pdf.pages.length}`)),
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([name]) => name);
}

/** Letters as they stand in the file, whatever lines they are broken into. */
export function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

const squeezed = (tag: Tag) => squeeze(tagText(tag));

function headingsIn({ pages }: ReadPdf): Tag[] {
  const tags = pages.flatMap(({ tags }) => everyTag(tags));
  return tags.filter((tag) => /^H\d$/.test(tag.role) && squeezed(tag) !== '');
}

/** What the contents tell: the links that end with a page number before the document's own first heading. */
function contentsIn(pdf: ReadPdf): { text: string; page: number }[] {
  const links = new Map<number, Tag[]>();
  const first = pdf.outline[2]?.page ?? 0;
  for (const { tags } of pdf.pages.slice(0, first)) {
    for (const tag of everyTag(tags)) {
      const parts = tag.role === 'Link' ? tag.children.filter(({ role }) => role === 'NonStruct') : [];
      if (parts.length === 2) links.set(links.size, parts);
    }
  }
  return [...links.values()].map(([name, page]) => ({
    text: name ? squeezed(name) : '',
    page: page ? Number(tagText(page)) : 0,
  }));
}

/** All that is tagged, without the marks of list items. */
function spoken({ pages }: ReadPdf): string {
  const tell = ({ role, text, children }: Tag): string =>
    role === 'Lbl' ? '' : text + children.map(tell).join('');
  return pages.flatMap(({ tags }) => tags.map(tell)).join('');
}

function printed(document: Document): string {
  const body = find(fromHtml(printHtml(document, 18)), ({ tagName }) => tagName === 'body');
  return body ? textOf(body) : '';
}

/**
 * How often each character stands there; digits are left out, as the contents' page numbers differ. The two waves ～ and 〜 are one
 * sign in fonts, which then tell either.
 */
function countWords(text: string): string {
  return Array.from(text.replace(/[\s\d]/g, '').replaceAll('〜', '～'))
    .sort()
    .join('');
}

function headerCells({ content }: Document): number {
  let cells = 0;
  visit(content, 'element', ({ tagName }) => {
    if (tagName === 'th') cells++;
  });
  return cells;
}

function says(words: ReadPdf['pages'][number]['words'], text: string): boolean {
  return squeeze(words.map((word) => word.text).join('')).includes(squeeze(text));
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
