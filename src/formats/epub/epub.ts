import { strToU8, zipSync, type Zippable } from 'fflate';
import { visit } from 'unist-util-visit';
import type { Document } from '../document.ts';
import { front } from '../front.ts';
import { headed } from '../headings.ts';
import { redirectLinks } from '../links.ts';
import { nav } from './nav.ts';
import { packageDocument } from './package.ts';
import { page } from './page.ts';
import { divide } from './parts.ts';
import { STYLE } from './style.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A document as an EPUB 3 book. The same document gives the same bytes. */
export function epub(document: Document): Uint8Array {
  const { content, headings } = headed(document);
  const parts = divide(content, document.kind === 'plan');
  const place = new Map<unknown, string>();
  for (const { file, children } of parts) {
    visit({ type: 'root', children }, 'element', ({ properties: { id } }) => {
      if (id !== undefined) place.set(id, `${file}#${id}`);
    });
  }
  for (const { children } of parts) {
    redirectLinks({ type: 'root', children }, document.address, {
      inside: (id) => place.get(id),
      written: false,
    });
  }

  parts[0]?.children.unshift(...front(document));
  const files = parts.map(({ file }) => file);
  const contents = nav(document.title, files[0] ?? '', headings, (id) => place.get(id) ?? '');
  return zip(document.made, {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageDocument(document, files),
    'EPUB/nav.xhtml': page('目录', [contents]),
    'EPUB/style.css': STYLE,
    ...Object.fromEntries(
      parts.map(({ file, children }) => [`EPUB/${file}`, page(document.title, children)]),
    ),
  });
}

/** Files in the given order; the first, the type of the book, is stored as it is, as the standard demands. */
function zip(day: string, files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]): [string, Zippable[string]] => [
    name,
    [strToU8(text), { level: name === 'mimetype' ? 0 : 9 }],
  ]);
  // Zip keeps local time: noon is on the same day, with the same digits, wherever the book is made.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(`${day}T12:00:00`) });
}
