import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { attribute, isElement, type JsxElement } from './parse.ts';

/** HTML of checked Markdown; `<Cite n="2" />` becomes a link to the second citation of the page. */
export function markdownHtml(tree: Root): string {
  const cite = (_state: State, node: JsxElement): Element[] =>
    isElement(node) && node.name === 'Cite' ? [citeLink(Number(attribute(node, 'n')))] : [];
  return toHtml(toHast(tree, { handlers: { mdxJsxTextElement: cite, mdxJsxFlowElement: cite } }));
}

function citeLink(n: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#cite-${n}`, className: ['cite'] },
    children: [{ type: 'text', value: `依据 ${n}` }],
  };
}
