import type { Root, RootContent } from 'hast';
import { isElement } from '../read/element.ts';

/** A content file of a book. */
export interface Part {
  file: string;
  children: RootContent[];
}

/** A document's content as files: a plan by chapters, anything else whole. */
export function divide(content: Root, byChapters: boolean): Part[] {
  const groups: RootContent[][] = [[]];
  for (const child of content.children) {
    if (byChapters && opensChapter(child)) groups.push([]);
    groups.at(-1)?.push(child);
  }
  return groups.map((children, i) => ({ file: `part-${i + 1}.xhtml`, children }));
}

function opensChapter(node: RootContent): boolean {
  const first = isElement(node, 'section') ? node.children[0] : node;
  return isElement(first, 'h2');
}
