import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { setApartRepeated } from './repeated.ts';
import { mendToUnicode } from './to-unicode.ts';

/** Chromium's names of emphasis are younger than the version of PDF that it writes; this is what they are in that one. */
const ROLES = { Strong: 'Span', Em: 'Span' };

const STRUCTURE = PDFName.of('StructTreeRoot');
const DESTINATIONS = PDFName.of('Dests');
const TO_UNICODE = PDFName.of('ToUnicode');

/** A printed file, opened to be read and finished. */
export function open(printed: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(printed, { updateMetadata: false });
}

/** The page, from 1, of each id that a link in the file leads to. */
export function pagesOf(pdf: PDFDocument): Map<string, number> {
  const number = new Map(pdf.getPages().map(({ ref }, i) => [ref.toString(), i + 1]));
  const named = pdf.catalog.lookupMaybe(DESTINATIONS, PDFDict)?.entries() ?? [];
  return new Map(
    named.map(([name, destination]) => {
      const page = destination instanceof PDFArray ? number.get(destination.get(0).toString()) : undefined;
      if (page === undefined) throw new Error(`The printed file has no page for ${name.toString()}`);
      return [name.decodeText(), page];
    }),
  );
}

/** The file with ordinary characters in its text, and nothing in it that another printing would change. */
export async function finish(pdf: PDFDocument, made: string): Promise<Uint8Array> {
  const day = new Date(`${made}T00:00:00Z`);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  pdf.setCreator('助残政策导航');
  pdf.catalog.lookup(STRUCTURE, PDFDict).set(PDFName.of('RoleMap'), pdf.context.obj(ROLES));
  setApartRepeated(pdf);
  const ids = new Set<string>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    mendText(pdf, object);
    eachString(object, (text) => {
      if (NODE.test(text)) ids.add(text);
      return text;
    });
  }
  const renamed = new Map([...ids].sort().map((id, i) => [id, `node${String(i).padStart(8, '0')}`]));
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    eachString(object, (text) => renamed.get(text) ?? text);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** Chromium's names for header cells; their number depends on what the browser printed before. */
const NODE = /^node\d{8}$/;

function mendText(pdf: PDFDocument, font: PDFObject): void {
  const table = font instanceof PDFDict ? font.lookup(TO_UNICODE) : undefined;
  if (!(font instanceof PDFDict) || !(table instanceof PDFRawStream)) return;
  const old = new TextDecoder('latin1').decode(decodePDFRawStream(table).decode());
  const mended = mendToUnicode(old);
  if (mended !== old) font.set(TO_UNICODE, pdf.context.register(pdf.context.flateStream(mended)));
}

/** Puts what `change` says in the place of every string in an object. */
function eachString(object: PDFObject, change: (text: string) => string): void {
  if (object instanceof PDFArray) {
    object.asArray().forEach((item, i) => {
      if (item instanceof PDFString) object.set(i, PDFString.of(change(item.asString())));
      else eachString(item, change);
    });
  } else if (object instanceof PDFDict) {
    for (const [name, value] of object.entries()) {
      if (value instanceof PDFString) object.set(name, PDFString.of(change(value.asString())));
      else eachString(value, change);
    }
  }
}
