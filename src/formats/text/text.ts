import type { Element, ElementContent } from 'hast';
import { aboutDocument, addressInFile } from '../about.ts';
import type { Document } from '../document.ts';
import { find, isBlock, isElement, textOf } from '../read/element.ts';
import { countWord } from './count.ts';
import { tableLines } from './table.ts';

/** What an item is numbered with already, in its own words. */
const NUMBERED = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、.．])/;

/** A document as plain text that reads well aloud: no marks but those of Chinese, addresses at the end. */
export function text(document: Document): string {
  const { title, notice, content } = document;
  const about = aboutDocument(document).map(({ name, value }) => `${name}：${value}`);
  return `${[
    title,
    ...(notice ? [`请注意：${notice}`] : []),
    ...content.children.flatMap((node) => (node.type === 'element' ? blocks(node) : [])),
    ['\n关于这份文件', ...about].join('\n'),
    ...links(document),
  ].join('\n\n')}\n`;
}

/** The paragraphs of a block; between them stands an empty line. */
function blocks(block: Element): string[] {
  switch (block.tagName) {
    case 'h2':
      return [`\n${words(block)}`];
    case 'ul':
    case 'ol':
      return [listLines(block, '').join('\n')];
    case 'dl':
      return [definitions(block).join('\n')];
    case 'table':
      return table(block);
    case 'section':
    case 'blockquote':
    case 'figure':
      return block.children.flatMap((child) => (isElement(child) ? blocks(child) : []));
    default:
      return [words(block)];
  }
}

function table(block: Element): string[] {
  const caption = block.children.find((child) => isElement(child, 'caption'));
  return [...(caption ? [words(caption)] : []), tableLines(block, words).join('\n')];
}

function listLines(list: Element, indent: string): string[] {
  const start = Number(list.properties['start'] ?? 1);
  return list.children
    .filter((child): child is Element => isElement(child, 'li'))
    .flatMap((item, index) => {
      const lines = itemLines(item);
      const isOwn = list.tagName === 'ul' && NUMBERED.test(lines[0] ?? '');
      const mark = list.tagName === 'ol' ? `${countWord(start + index)}、` : isOwn ? '' : '• ';
      return lines.map((line, at) => indent + (at === 0 ? mark : '　　') + line);
    });
}

/** Lines of an item: its own words up to the first block in it, then each block. */
function itemLines(item: Element): string[] {
  const lines: string[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const said = loose.map(textWithBreaks).join('').trim();
    if (said !== '') lines.push(said);
    loose = [];
  };
  for (const child of item.children) {
    if (isBlock(child)) {
      close();
      if (isElement(child, 'ul', 'ol')) lines.push(...listLines(child, ''));
      else lines.push(...blocks(child).flatMap((each) => each.split('\n')));
    } else loose.push(child);
  }
  close();
  return lines;
}

function definitions(list: Element): string[] {
  const lines: string[] = [];
  for (const part of list.children) {
    if (isElement(part, 'dt')) lines.push(`${words(part)}：`);
    else if (isElement(part, 'dd')) lines.push(`${lines.pop() ?? ''}${words(part)}`);
  }
  return lines;
}

function words(node: Element): string {
  return textWithBreaks(node).trim();
}

function textWithBreaks(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  return node.tagName === 'br' ? '\n' : node.children.map(textWithBreaks).join('');
}

/** Where the links of a document lead, each once; not its own places, and not phone numbers, which its words tell. */
function links({ content, address }: Document): string[] {
  const found = new Map<string, string>();
  find(content, (element) => {
    const { href } = element.properties;
    if (typeof href === 'string' && !href.startsWith(`${address}#`) && !href.startsWith('tel:')) {
      if (!found.has(href)) found.set(href, textOf(element));
    }
    return false;
  });
  const lines = [...found].map(([href, name]) => `${name}：${addressInFile(href)}`);
  return lines.length > 0 ? [['\n文中提到的网页', ...lines].join('\n')] : [];
}
