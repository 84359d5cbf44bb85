import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { builtPages, fileOf } from './pages.ts';

export type Element = Dom.Element;

/** A built page, read. */
export interface BuiltPage {
  address: string;
  html: string;
  document: Dom.Document;
}

export function readPage(address: string): BuiltPage {
  const html = readFileSync(fileOf(address), 'utf8');
  return { address, html, document: parse(html, { sourceCodeLocationInfo: true }) };
}

/** All built pages. */
export function readPages(): BuiltPage[] {
  return builtPages().map(readPage);
}

/** Rows for `describe.each` that are named by their address. */
export function byAddress(pages: readonly BuiltPage[]): [address: string, page: BuiltPage][] {
  return pages.map((page) => [page.address, page]);
}

export function isElement(node: Dom.Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Dom.Node): node is Dom.TextNode {
  return node.nodeName === '#text';
}

/** The nodes in a node. */
export function childrenOf(node: Dom.Node): Dom.ChildNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** All elements below a node in document order, those that `skip` holds for left out with all below them. */
export function elementsIn(node: Dom.Node, skip: (element: Element) => boolean = () => false): Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) && !skip(child) ? [child, ...elementsIn(child, skip)] : [],
  );
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name);
}

/** All text below a node. */
export function textIn(node: Dom.Node): string {
  return isText(node) ? node.value : childrenOf(node).map(textIn).join('');
}

/** The first element below a node that `matches` holds for; there must be one. */
export function findElement(node: Dom.Node, matches: (element: Element) => boolean): Element {
  const found = elementsIn(node).find(matches);
  if (!found) throw new Error('no such element');
  return found;
}

/** Whether the editors, not the plan, speak in an element. */
export function isEditorial(element: Element): boolean {
  return attributeOf(element, 'data-editorial') !== undefined;
}

/** The text of a plan on its page. */
export function planArticle(document: Dom.Document): Element {
  return findElement(document, (each) => each.tagName === 'article' && hasClass(each, 'plan'));
}
