import type { ElementContent } from 'hast';
import { element, isBlock, isElement } from './element.ts';

/** Children as a browser shows their white space: one space for any, none at the edges of blocks and after a line's end. */
export function withoutLooseSpace(
  children: readonly ElementContent[],
  isBlockItself: boolean,
): ElementContent[] {
  const tidy: ElementContent[] = [];
  let afterSpace = isBlockItself;
  for (const child of children) {
    if (child.type === 'text') {
      const text = child.value.replace(/[ \t\n\r\f]+/g, ' ');
      const value = afterSpace ? text.replace(/^ /, '') : text;
      if (value === '') continue;
      tidy.push({ type: 'text', value });
      afterSpace = value.endsWith(' ');
    } else {
      if (isBlock(child)) trimEnd(tidy);
      tidy.push(child);
      afterSpace = isBlock(child) || isElement(child, 'br');
    }
  }
  if (isBlockItself) trimEnd(tidy);
  return tidy;
}

function trimEnd(children: ElementContent[]): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.replace(/ $/, '');
  if (last.value === '') children.pop();
}

/** The same with every run of loose words put into a paragraph. */
export function inParagraphs(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const words = withoutLooseSpace(loose, true);
    if (words.length > 0) blocks.push(element('p', words));
    loose = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      close();
      blocks.push(child);
    } else loose.push(child);
  }
  close();
  return blocks;
}
