import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';

const LEFT_OUT = new Set(['script', 'style', 'noscript', 'svg', 'template', 'form', 'button']);
const KEPT = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd a table caption thead tbody tr th td blockquote'.split(' '),
);
const BLOCKS = new Set(['div', 'section', 'article', 'nav', 'details', 'summary', 'figure']);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/g, ' ');

/** The text of a page's `main` as bare HTML: headings, paragraphs, lists, tables and links, no style, no script. */
export function barePage(html: string): string {
  const main = find(parse(html), 'main');
  if (!main) throw new Error('The page has no main element to take the text from.');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title>${inside(main)}</html>`;
}

function inside(node: Dom.ParentNode): string {
  return node.childNodes.map(bare).join('');
}

function bare(node: Dom.ChildNode): string {
  if (node.nodeName === '#text') return escaped((node as Dom.TextNode).value);
  if (!('tagName' in node) || LEFT_OUT.has(node.tagName)) return '';
  if (node.attrs.some(({ name }) => name === 'hidden')) return '';
  if (BLOCKS.has(node.tagName)) return `<div>${inside(node)}</div>`;
  if (!KEPT.has(node.tagName)) return inside(node);
  const href = node.attrs.find(({ name }) => name === 'href')?.value;
  const open = href === undefined ? node.tagName : `${node.tagName} href="${href.replaceAll('"', '&quot;')}"`;
  return `<${open}>${inside(node)}</${node.tagName}>`;
}

function find(node: Dom.ParentNode, tag: string): Dom.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === tag ? child : find(child, tag);
    if (found) return found;
  }
  return undefined;
}
