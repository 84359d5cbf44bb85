import type { Element, ElementContent, Nodes } from 'hast';
import type { Document } from '../../src/formats/document.ts';
import { readDocument, type DocumentPage } from '../../src/formats/read/read-document.ts';

/** A page as far as the reader of documents is told of it. */
export const PAGE: DocumentPage = {
  kind: 'guide',
  address: '/luojiang/guides/dibao/',
  region: 'luojiang',
  source: '《甲规划》，发文机关：乙区人民政府',
  made: '2026-11-23',
};

/** The document of a page whose content is `html`. */
export function documentFrom(html: string, page: Partial<DocumentPage> = {}): Document {
  return readDocument(pageOf(html), { ...PAGE, ...page });
}

/** A built page with some content. */
export function pageOf(html: string): string {
  return `<!doctype html><html lang="zh-CN"><body><header>站名</header><main><nav>首页</nav><h1>低保（罗江区）</h1><p class="notice"><strong>请注意：</strong>规划期已经结束。</p>${html}</main></body></html>`;
}

/** All text of a node without white space; what `skip` holds for is left out. */
export function lettersOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value.replace(/\s/g, '');
  if (!('children' in node)) return '';
  return (node.children as ElementContent[])
    .filter((child) => child.type !== 'element' || !skip(child))
    .map((child) => lettersOf(child, skip))
    .join('');
}
