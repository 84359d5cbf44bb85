import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { visibleText } from './visible-text.ts';

/** Prints what each built page costs beside its bare text: brotli bytes of HTML, inline style and script, and the allowance. */
const brotli = (text: string) => brotliCompressSync(text).length;
const inline = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, text]) => text)
    .join('\n');

const root = join(process.cwd(), 'dist');
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();
console.log(
  'bytes in brotli; allowance of HTML = 1.35 × text + 6144; floor = the same text as bare paragraphs',
);
console.log(['text', 'floor', 'html', 'allowed', 'css', 'script', 'page'].join('\t'));
for (const page of pages) {
  const html = readFileSync(join(root, page), 'utf8');
  const text = visibleText(html);
  const floor = `<!doctype html><meta charset=utf-8>${text
    .split('\n')
    .map((line) => `<p>${line}`)
    .join('')}`;
  const allowed = Math.round(1.35 * brotli(text) + 6144);
  const numbers = [
    brotli(text),
    brotli(floor),
    brotli(html),
    allowed,
    brotli(inline(html, 'style')),
    brotli(inline(html, 'script')),
  ];
  console.log(
    [...numbers, `/${page.replace(/index\.html$/, '')}${brotli(html) > allowed ? '  OVER' : ''}`].join('\t'),
  );
}
