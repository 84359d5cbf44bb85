import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Document } from './document.ts';
import { textOf } from './read/element.ts';

/** A heading of a document, as a contents list names it. */
export interface Heading {
  id: string;
  level: number;
  text: string;
  /** The headings below it. */
  below: Heading[];
}

/** A document's headings as a tree, and its content with an id at every heading. */
export function headed({ content }: Document): { content: Root; headings: Heading[] } {
  const copy = structuredClone(content);
  const top: Heading[] = [];
  const open: Heading[] = [];
  let unnamed = 0;
  visit(copy, 'element', (element) => {
    const level = Number(/^h([2-6])$/.exec(element.tagName)?.[1]);
    if (Number.isNaN(level)) return;
    const { id = `heading-${++unnamed}` } = element.properties;
    element.properties.id = id;
    const heading = { id, level, text: textOf(element).trim(), below: [] };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.below ?? top).push(heading);
    open.push(heading);
  });
  return { content: copy, headings: top };
}

/** A tree of headings in the order of the document. */
export function inOrder(headings: readonly Heading[]): Heading[] {
  return headings.flatMap((heading) => [heading, ...inOrder(heading.below)]);
}
