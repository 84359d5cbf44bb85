import type { Node } from 'mdast';
import { attribute, isElement } from '../mdx/parse.ts';

/** Numbers of the citations that a piece of 怎么办理 names; NaN for one that is no number. */
export function citesInHow(node: Node): number[] {
  const own = isElement(node) && node.name === 'Cite' ? [Number(attribute(node, 'n') ?? NaN)] : [];
  return [...own, ...('children' in node ? (node.children as Node[]).flatMap(citesInHow) : [])];
}
