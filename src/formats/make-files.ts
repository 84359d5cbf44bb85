import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/load.ts';
import type { Document } from './document.ts';
import { filePath, packPath, type FileId, type Maker } from './files.ts';
import { FormatError } from './format-error.ts';
import { pack } from './pack/pack.ts';
import { readDocument, type DocumentPage } from './read/read-document.ts';
import { Staging } from './staging.ts';

/**
 * Makes the files of all pages of a built site, and each region's pack. Either all stand in the site at the end or, when
 * something can't be made, none: the error then tells every problem.
 */
export function makeFiles(
  root: string,
  { regions }: Content,
  pages: readonly DocumentPage[],
  makers: readonly Maker[],
): void {
  using staging = new Staging(root);
  const problems: FormatError[] = [];
  const pagesOf = Map.groupBy(pages, (page) => page.region);
  for (const { region } of regions) {
    const documents: Document[] = [];
    const files = new Map<string, Uint8Array>();
    for (const page of pagesOf.get(region.id) ?? []) {
      try {
        const document = readBuilt(root, page);
        documents.push(document);
        for (const [path, bytes] of filesOf(document, makers)) files.set(path, bytes);
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        problems.push(error);
      }
    }
    for (const [path, bytes] of files) staging.write(path, bytes);
    if (documents.length > 0) {
      staging.write(packPath(region.id), pack({ region: region.fullName, documents, files }));
    }
  }
  if (problems.length > 0) throw new Error(describe(problems));
  staging.place();
}

/** The document that a page of a built site holds. */
export function readBuilt(root: string, page: DocumentPage): Document {
  return readDocument(readFileSync(join(root, page.address, 'index.html'), 'utf8'), page);
}

function filesOf(document: Document, makers: readonly Maker[]): [path: string, bytes: Uint8Array][] {
  return makers.flatMap((make) =>
    Object.entries(make(document)).map(([id, bytes]): [string, Uint8Array] => [
      filePath(document, id as FileId),
      bytes,
    ]),
  );
}

function describe(problems: readonly FormatError[]): string {
  const lines = problems.map(({ message }) => `  ${message}`);
  return `有 ${problems.length} 个文件做不出来，一个都没有写：\n${lines.join('\n')}`;
}
