import { parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import type { Source } from '../../../src/read-aloud/source.ts';
import { attributeOf, childrenOf, isElement, isText } from '../../support/html.ts';

/** A piece of HTML, told as what is read aloud; its texts stand for themselves. */
export function parsed(html: string): Source<Dom.TextNode> {
  return sourceOf(parseFragment(html));
}

/** The same of a parsed node. */
export function sourceOf(node: Dom.Node): Source<Dom.TextNode> {
  return {
    name: isElement(node) ? node.tagName : node.nodeName,
    text: isText(node) ? node.value : '',
    at: isText(node) ? node : undefined,
    shown: isElement(node) || isText(node) || node.nodeName === '#document-fragment',
    attribute: (name) => (isElement(node) ? attributeOf(node, name) : undefined),
    children: childrenOf(node).map(sourceOf),
  };
}
