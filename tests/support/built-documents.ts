import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import type { Document } from '../../src/formats/document.ts';
import { documentPages } from '../../src/formats/read/document-pages.ts';
import { readDocument } from '../../src/formats/read/read-document.ts';

/** The documents of the pages in `dist/`, of those that `only` lets through. */
export function builtDocuments(only: (address: string) => boolean = () => true): Document[] {
  return documentPages(loadContent(), '2026-11-23')
    .filter(({ address }) => only(address))
    .map((page) => readDocument(readFileSync(join('dist', page.address, 'index.html'), 'utf8'), page));
}
