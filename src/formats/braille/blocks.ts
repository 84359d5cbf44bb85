import type { Element, Root, RootContent } from 'hast';
import type { Block } from './pages.ts';
import { tableLines } from './table.ts';
import type { Piece } from './translate.ts';
import { centre, wrap, type Shape } from './wrap.ts';

const INLINE = new Set(['a', 'strong', 'em', 'time', 'br']);

/** Where a block stands: in how many lists, and how far its container is set in. */
interface Place {
  depth: number;
  indent: number;
}

/**
 * A document's content in blocks of lines: h2 in the middle, lower headings set in by six and four cells, paragraphs by two;
 * a list by two for each level with its further lines two deeper; a quotation by four.
 */
export function blocksOf(
  root: Root,
  translate: (text: string) => Piece[],
  entered: (heading: string) => void,
): Block[] {
  return new Blocks(translate, entered).of(root.children, { depth: 0, indent: 0 });
}

class Blocks {
  private readonly translate: (text: string) => Piece[];
  private readonly entered: (heading: string) => void;

  constructor(translate: (text: string) => Piece[], entered: (heading: string) => void) {
    this.translate = translate;
    this.entered = entered;
  }

  /** Blocks of a container's children; text among them makes paragraphs. `lead` stands before the first text. */
  of(children: readonly RootContent[], place: Place, lead = ''): Block[] {
    const blocks: Block[] = [];
    let run = lead;
    const flush = () => {
      for (const text of run.split('\n'))
        if (text.trim() !== '') blocks.push(this.paragraph(text.trim(), place));
      run = '';
    };
    for (const child of children) {
      if (child.type === 'text') run += child.value.replace(/\s+/g, ' ');
      else if (child.type === 'element' && INLINE.has(child.tagName)) run += textOf(child);
      else if (child.type === 'element') {
        const inList = place.depth > 0 && child.tagName === 'p';
        if (inList) run += `${run.trim() === lead.trim() ? '' : '\n'}${textOf(child)}`;
        else {
          flush();
          blocks.push(...this.element(child, place));
        }
      }
    }
    flush();
    return blocks;
  }

  private paragraph(text: string, { depth, indent }: Place): Block {
    const shape: Shape =
      depth > 0
        ? { first: indent + depth * 2, rest: indent + depth * 2 + 2 }
        : { first: indent + 2, rest: indent };
    return { lines: wrap(this.translate(text), shape) };
  }

  private element(element: Element, place: Place): Block[] {
    const { tagName, children } = element;
    if (/^h[2-6]$/.test(tagName)) return [this.heading(element)];
    switch (tagName) {
      case 'ul':
      case 'ol':
        return this.list(element, { ...place, depth: place.depth + 1 });
      case 'table':
        return this.table(element);
      case 'blockquote':
      case 'dd':
        return this.of(children, { ...place, indent: place.indent + 2 });
      default:
        return this.of(children, place);
    }
  }

  private heading(element: Element): Block {
    const text = textOf(element).trim();
    this.entered(text);
    const pieces = this.translate(text);
    if (element.tagName === 'h2') return { lines: centre(pieces), apart: true, heading: true };
    const indent = element.tagName === 'h3' ? 6 : 4;
    return {
      lines: wrap(pieces, { first: indent, rest: indent }),
      apart: element.tagName === 'h3',
      heading: true,
    };
  }

  private list(element: Element, place: Place): Block[] {
    let number = Number(element.properties['start'] ?? 1) - 1;
    return element.children.flatMap((child) => {
      if (child.type !== 'element') return [];
      number += 1;
      return this.of(child.children, place, element.tagName === 'ol' ? `${number}.` : '');
    });
  }

  private table(element: Element): Block[] {
    const caption = element.children.find(
      (child) => child.type === 'element' && child.tagName === 'caption',
    ) as Element | undefined;
    const title = caption ? textOf(caption).trim() : '';
    const head: Block[] =
      title === ''
        ? []
        : [{ lines: wrap(this.translate(title), { first: 4, rest: 4 }), apart: true, heading: true }];
    return [...head, ...tableLines(element, textOf, this.translate).map((lines) => ({ lines }))];
  }
}

/** The text of an element; `\n` for a forced line end. */
function textOf(node: Element): string {
  if (node.tagName === 'br') return '\n';
  return node.children
    .map((child) =>
      child.type === 'text'
        ? child.value.replace(/\s+/g, ' ')
        : child.type === 'element'
          ? textOf(child)
          : '',
    )
    .join('');
}
