import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

const KIDS = PDFName.of('K');
const PAGE = PDFName.of('Pg');
const CONTENTS = PDFName.of('Contents');

/**
 * Makes the header cells that a table repeats on its further pages part of the page, as running page numbers are. Chromium
 * adds their words to the first ones', so that a reader would hear the same header once for every page.
 */
export function setApartRepeated(pdf: PDFDocument): void {
  const repeated = new Map<PDFObject, string[]>();
  const visit = (element: PDFObject | undefined): void => {
    if (!(element instanceof PDFDict)) return;
    const kids = element.lookup(KIDS);
    if (!(kids instanceof PDFArray)) {
      visit(kids);
      return;
    }
    for (let i = kids.size() - 1; i >= 0; i--) {
      const kid = kids.lookup(i);
      const page = kid instanceof PDFDict ? kid.get(PAGE) : undefined;
      const id = kid instanceof PDFDict ? kid.lookup(PDFName.of('MCID')) : undefined;
      if (!(id instanceof PDFNumber)) visit(kid);
      else if (page && page !== element.get(PAGE)) {
        repeated.set(page, [...(repeated.get(page) ?? []), id.toString()]);
        kids.remove(i);
      }
    }
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && isColumnHeader(object)) visit(object);
  for (const { ref, node } of pdf.getPages()) {
    const ids = repeated.get(ref);
    if (ids) node.set(CONTENTS, pdf.context.register(pdf.context.flateStream(setApart(node, ids))));
  }
}

function isColumnHeader(element: PDFDict): boolean {
  const attributes = element.lookup(PDFName.of('A'));
  return (
    element.get(PDFName.of('S')) === PDFName.of('TH') &&
    attributes instanceof PDFArray &&
    attributes
      .asArray()
      .some((each) => each instanceof PDFDict && each.get(PDFName.of('Scope')) === PDFName.of('Column'))
  );
}

function setApart(page: PDFDict, ids: readonly string[]): string {
  const stream = page.lookup(CONTENTS);
  if (!(stream instanceof PDFRawStream)) throw new Error('A printed page has no content of its own');
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  return content.replace(/\/\w+ <<\/MCID (\d+) >>BDC/g, (marked, id: string) =>
    ids.includes(id) ? '/Artifact <</Type /Pagination >>BDC' : marked,
  );
}
