import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';

const BLOCKS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'td',
  'th',
  'dt',
  'dd',
  'div',
  'section',
  'summary',
  'caption',
]);

/** The text that a reader of the page can see, a line for each block; what `details` hide is seen once opened. */
export function visibleText(html: string): string {
  const lines: string[] = [''];
  const visit = (node: Dom.Node): void => {
    if (node.nodeName === '#text') lines.push((lines.pop() ?? '') + (node as Dom.TextNode).value);
    if (['head', 'script', 'style', 'noscript', 'svg'].includes(node.nodeName)) return;
    if (BLOCKS.has(node.nodeName)) lines.push('');
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if (BLOCKS.has(node.nodeName)) lines.push('');
  };
  visit(parse(html));
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
