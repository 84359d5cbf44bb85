import type { Source } from '../source.ts';

/** A part of the open page, told as what is read aloud. */
export function sourceOf(node: Node): Source<Text> {
  const element = node instanceof Element ? node : undefined;
  return {
    name: element?.localName ?? node.nodeName,
    text: node instanceof Text ? node.data : '',
    at: node instanceof Text ? node : undefined,
    shown: isShown(node, element),
    attribute: (name) => element?.getAttribute(name) ?? undefined,
    get children() {
      return [...node.childNodes].map(sourceOf);
    },
  };
}

function isShown(node: Node, element: Element | undefined): boolean {
  if (!element) return node instanceof Text;
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}
