import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;

/** An element of a file's structure, with the text that is marked as its own. */
export interface Tag {
  role: string;
  page: number;
  text: string;
  children: Tag[];
}

/** What a PDF tells assistive technology, read by PDF.js. */
export interface ReadPdf {
  marked: boolean;
  language: string | undefined;
  title: string | undefined;
  showsTitle: boolean;
  pages: {
    width: number;
    tags: Tag[];
    words: { text: string; size: number }[];
  }[];
  outline: { title: string; page: number }[];
  /** The scope of each header cell; `undefined` where it has none. */
  scopes: (string | undefined)[];
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const scopes = await scopesIn(bytes);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const info = (await pdf.getMetadata()).info as { Language?: string; Title?: string };
  const preferences: { DisplayDocTitle?: boolean } | null = await pdf.getViewerPreferences();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(await pdf.getPage(number)));
  const read = {
    marked: (await pdf.getMarkInfo())?.Marked === true,
    language: info.Language,
    title: info.Title,
    showsTitle: preferences?.DisplayDocTitle === true,
    pages,
    outline: await readOutline(pdf, await pdf.getOutline()),
    scopes,
  };
  await pdf.cleanup();
  return read;
}

/** A tag and all below it, in order. */
export function everyTag(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...everyTag(tag.children)]);
}

/** All text of a tag. */
export function tagText({ text, children }: Tag): string {
  return text + children.map(tagText).join('');
}

type Bookmarks = Awaited<ReturnType<Proxy['getOutline']>> | null;

async function readOutline(pdf: Proxy, items: Bookmarks): Promise<ReadPdf['outline']> {
  const read: ReadPdf['outline'] = [];
  for (const { title, dest, items: below } of items ?? []) {
    const page: unknown = Array.isArray(dest) ? dest[0] : undefined;
    const index = await pdf.getPageIndex(page as Parameters<Proxy['getPageIndex']>[0]);
    read.push({ title, page: index + 1 }, ...(await readOutline(pdf, below as Bookmarks)));
  }
  return read;
}

type StructureNode = { role: string; children: StructureNode[] } | { type: string; id: string };

async function readPage(page: PageProxy): Promise<ReadPdf['pages'][number]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const words: ReadPdf['pages'][number]['words'] = [];
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
      if (item.str.trim() !== '') words.push({ text: item.str, size: item.height });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const toTag = (node: StructureNode): Tag =>
    'role' in node
      ? { role: node.role, page: page.pageNumber, text: '', children: node.children.map(toTag) }
      : { role: '', page: page.pageNumber, text: texts.get(node.id) ?? '', children: [] };
  const tree = (await page.getStructTree()) as StructureNode | null;
  return { width: page.getViewport({ scale: 1 }).width, tags: tree ? [toTag(tree)] : [], words };
}

/** PDF.js doesn't tell scopes; they are read from the file's own objects. */
async function scopesIn(bytes: Uint8Array): Promise<ReadPdf['scopes']> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().flatMap(([, cell]) => {
    if (!(cell instanceof PDFDict) || cell.get(PDFName.of('S')) !== PDFName.of('TH')) return [];
    const given = cell.lookup(PDFName.of('A'));
    const attributes = given instanceof PDFArray ? given.asArray() : [given];
    const table = attributes.find((each) => each instanceof PDFDict && each.has(PDFName.of('Scope')));
    return [table instanceof PDFDict ? table.lookup(PDFName.of('Scope'), PDFName).decodeText() : undefined];
  });
}
