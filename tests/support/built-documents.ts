import { loadContent } from '../../src/content/load.ts';
import type { Document } from '../../src/formats/document.ts';
import { readBuilt } from '../../src/formats/make-files.ts';
import { documentPages } from '../../src/formats/read/document-pages.ts';
import { CONTENT } from './plans.ts';
import { DIST } from './pages.ts';

const pages = documentPages(loadContent(CONTENT), '2026-11-23');

/** The documents of all built pages, one after the other. */
export function* builtDocuments(): Generator<Document> {
  for (const page of pages) yield readBuilt(DIST, page);
}

/** The document of the built page at an address. */
export function builtDocument(address: string): Document {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`no document of ${address}`);
  return readBuilt(DIST, page);
}
