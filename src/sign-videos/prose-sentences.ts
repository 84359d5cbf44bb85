import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sentencesOf } from '../guides/check-words.ts';

/** The sentences of some Markdown, paragraph by paragraph and item by item. */
export function proseIn(tree: Root): string[] {
  return tree.children
    .flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .flatMap((node) => sentencesOf(toString(node).trim()))
    .map((sentence) => sentence.trim());
}
