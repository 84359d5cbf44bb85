import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/load.ts';
import { escapeHtml } from '../plans/inline-html.ts';
import { routes } from '../site/routes.ts';
import { FILE_KINDS, filePath, packPath, type FileId } from './files.ts';
import type { DocumentPage } from './read/read-document.ts';
import { sizeInWords } from './size.ts';

/** The place in a page that the list is written into; FormatPlace.astro makes it. */
const PLACE = /(<div data-files(?:="[^"]*")?[^>]*>)[^]*?(<\/div>)/;

/** Writes into every page of a built site the list of the files that are there, with their sizes. */
export function listFiles(root: string, { regions }: Content, pages: readonly DocumentPage[]): void {
  for (const page of pages) {
    const file = join(root, page.address, 'index.html');
    const html = readFileSync(file, 'utf8');
    const title = /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
    const ids = Object.keys(FILE_KINDS) as FileId[];
    const items = ids.flatMap((id) => {
      const { name, suits } = FILE_KINDS[id];
      return itemOf(root, filePath(page, id), { before: `${title}：`, name: `${name}，${suits}` });
    });
    writeFileSync(file, filled(html, page.address, list('<h2>多种格式</h2>', items)));
  }
  const file = join(root, routes.formats, 'index.html');
  const packs = regions.flatMap(({ region }) =>
    itemOf(root, packPath(region.id), {
      before: '',
      name: `${escapeHtml(region.fullName)}的全部文件，ZIP 压缩包`,
    }),
  );
  writeFileSync(file, filled(readFileSync(file, 'utf8'), routes.formats, list('', packs)));
}

/** A link to a file, if it is there; what stands before its name is for those who hear the link alone. */
function itemOf(root: string, path: string, { before, name }: { before: string; name: string }): string[] {
  const file = join(root, path);
  if (!existsSync(file)) return [];
  const told = before === '' ? '' : `<span class="unseen">${before}</span>`;
  return [`<li><a href="/${path}">${told}${name}（${sizeInWords(statSync(file).size)}）</a></li>`];
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${heading}<ul class="links">${items.join('')}</ul>`;
}

function filled(html: string, address: string, content: string): string {
  if (!PLACE.test(html))
    throw new Error(`${address} has no place for its list of files: add <FormatPlace />.`);
  return html.replace(PLACE, (_whole, open: string, close: string) => `${open}${content}${close}`);
}
