import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { escapeXml } from '../../site/address.ts';
import type { Document } from '../document.ts';
import { front } from '../front.ts';
import { headed, inOrder, type Heading } from '../headings.ts';
import { isElement } from '../read/element.ts';
import { redirectLinks } from '../links.ts';
import { printStyle } from './style.ts';

/** From this many columns on, a table lies on its side. */
const WIDE = 4;

const CONTENTS = '目录';

/** The headings of what `printHtml` prints, in order. */
export function printedHeadings(document: Document): string[] {
  const { headings } = headed(document);
  return [
    document.title,
    ...(headings.length > 0 ? [CONTENTS] : []),
    ...inOrder(headings).map(({ text }) => text),
  ];
}

/**
 * The page that a document's large print is printed from: title, contents, content. `pages` gives the page of each
 * heading, by its id; where it is not known yet, the place for it is left empty.
 */
export function printHtml(
  document: Document,
  points: number,
  pages: ReadonlyMap<string, number> = new Map(),
): string {
  const { content, headings } = headed(document);
  const ids = new Set<unknown>();
  visit(content, 'element', ({ properties }) => {
    ids.add(properties.id);
  });
  const inside = (id: string) => (ids.has(id) ? `#${id}` : undefined);
  redirectLinks(content, document.address, { inside, written: true });
  layWide(content);
  const contents = h('nav', [h('h2', { id: 'contents' }, CONTENTS), list(headings, pages)]);
  const body = [...front(document), ...(headings.length > 0 ? [contents] : []), ...content.children];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeXml(document.title)}</title>
<style>${printStyle(points)}</style>
</head>
<body>
${toHtml({ type: 'root', children: body })}
</body>
</html>
`;
}

function list(headings: Heading[], pages: ReadonlyMap<string, number>): Element {
  const items = headings.map(({ id, text, below }) =>
    h('li', [
      h('a', { href: `#${id}` }, [h('span', text), h('span', String(pages.get(id) ?? ''))]),
      below.length > 0 ? list(below, pages) : null,
    ]),
  );
  return h('ol', items);
}

function layWide(content: Root): void {
  visit(content, 'element', (table) => {
    if (table.tagName !== 'table') return;
    let columns = 0;
    visit(table, 'element', ({ tagName, children }) => {
      if (tagName === 'tr') columns = Math.max(columns, width(children));
    });
    if (columns >= WIDE) table.properties.className = ['wide'];
  });
}

function width(cells: Element['children']): number {
  return cells
    .filter((cell) => isElement(cell))
    .reduce((sum, { properties }) => sum + Number(properties.colSpan ?? 1), 0);
}
