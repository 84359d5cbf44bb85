import type { Node } from 'mdast';
import { attribute, isElement, lineOf } from '../mdx/parse.ts';

/** The citations that a piece of 怎么办理 names, by number and line; NaN for one that is no number. */
export function citesInHow(node: Node): { n: number; line: number | undefined }[] {
  const own =
    isElement(node) && node.name === 'Cite'
      ? [{ n: Number(attribute(node, 'n') ?? NaN), line: lineOf(node) }]
      : [];
  return [...own, ...('children' in node ? (node.children as Node[]).flatMap(citesInHow) : [])];
}
