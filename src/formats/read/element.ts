import type { Element, ElementContent, Nodes, Root } from 'hast';

export type Parent = Element | Root;

const BLOCKS = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'section'],
]);

/** Whether a node is an element, or one of some names. */
export function isElement(node: Nodes | undefined): node is Element;
export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: Name[]
): node is Element & { tagName: Name };
export function isElement(node: Nodes | undefined, ...names: string[]): boolean {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether a node begins on a line of its own. */
export function isBlock(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && BLOCKS.has(node.tagName);
}

export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An element made here. */
export function element(tagName: string, children: ElementContent[], id?: string): Element {
  return { type: 'element', tagName, properties: id === undefined ? {} : { id }, children };
}

/** All text in a node, as it stands. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The first element below a node, in document order, that `matches` holds for. */
export function find(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (isElement(child) && matches(child)) return child;
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}
