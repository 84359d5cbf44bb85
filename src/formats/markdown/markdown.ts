import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { aboutDocument, addressInFile } from '../about.ts';
import type { Document } from '../document.ts';
import { element, isElement } from '../read/element.ts';
import { inParagraphs } from '../read/white-space.ts';
import { withBareEmphasis } from './emphasis.ts';

/** A document as GitHub Flavored Markdown that any reader of Markdown understands. */
export function markdown(document: Document): string {
  const { title, notice, content } = document;
  const about = aboutDocument(document).map(({ name, value }) => element('li', [words(`${name}：${value}`)]));
  const root: Root = {
    type: 'root',
    children: [
      element('h1', [words(title)]),
      ...(notice ? [element('blockquote', [element('p', [strong('请注意'), words(`：${notice}`)])])] : []),
      ...content.children.flatMap((node) => (node.type === 'element' ? fitted(node, document) : [])),
      element('hr', []),
      element('ul', about),
    ],
  };
  const tree = toMdast(root);
  if (tree.type !== 'root') throw new Error(`Markdown of ${document.address} came out as ${tree.type}.`);
  return toMarkdown(tree, { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

/** A node of a document as Markdown can say it. */
function fitted(node: ElementContent, document: Document): ElementContent[] {
  if (!isElement(node)) return [node];
  const children = withBareEmphasis(node.children).flatMap((child) => fitted(child, document));
  const same: Element = { ...node, children };
  switch (node.tagName) {
    case 'a':
      return link(same, document);
    case 'dl':
      return [definitions(same)];
    case 'table':
      return table(same);
    case 'section':
      return children;
    default:
      return [same];
  }
}

/** Places in a file of Markdown have no address: a link to one is its words. */
function link(node: Element, { address }: Document): ElementContent[] {
  const { href } = node.properties;
  if (typeof href !== 'string' || href.startsWith(`${address}#`)) return node.children;
  return [{ ...node, properties: { href: addressInFile(href) } }];
}

/** A table's caption stands before it: a heading as a heading. */
function table(node: Element): ElementContent[] {
  const caption = node.children.find((each): each is Element => isElement(each, 'caption'));
  const rest = { ...node, children: node.children.filter((each) => each !== caption) };
  return [...inParagraphs(caption?.children ?? []), rest];
}

function definitions(node: Element): Element {
  const items: Element[] = [];
  for (const part of node.children) {
    if (isElement(part, 'dt')) items.push(element('li', [element('strong', part.children), words('：')]));
    if (isElement(part, 'dd')) items.at(-1)?.children.push(...part.children);
  }
  return element('ul', items);
}

function strong(said: string): Element {
  return element('strong', [words(said)]);
}

function words(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
