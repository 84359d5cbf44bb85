import { PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

const FIRST = PDFName.of('First');
const NEXT = PDFName.of('Next');

/** Gives a file's bookmarks their names, in order: Chromium doubles that of a heading which a page break moved. */
export function nameBookmarks(pdf: PDFDocument, names: readonly string[]): void {
  const bookmarks = below(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict));
  if (bookmarks.length !== names.length)
    throw new Error(`The printed file has ${bookmarks.length} bookmarks for ${names.length} headings`);
  for (const [i, bookmark] of bookmarks.entries())
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(names[i] ?? ''));
}

function below(parent: PDFDict): PDFDict[] {
  const found: PDFDict[] = [];
  for (let at = parent.lookupMaybe(FIRST, PDFDict); at; at = at.lookupMaybe(NEXT, PDFDict))
    found.push(at, ...below(at));
  return found;
}
