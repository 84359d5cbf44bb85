import type { Element, Root, RootContent } from 'hast';

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
  if (node.type !== 'element') return false;
  return node.tagName === 'h2' || (node.tagName === 'section' && opensChapterFirst(node));
}

function opensChapterFirst({ children }: Element): boolean {
  const first = children.find(({ type }) => type === 'element');
  return first !== undefined && first.type === 'element' && opensChapter(first);
}
