import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/load.ts';
import { escapeHtml } from '../plans/inline-html.ts';
import { routes } from '../site/routes.ts';
import { FILE_KINDS, filePath, packPath, type FileId, type FileKind } from './files.ts';
import type { DocumentPage } from './read/read-document.ts';
import { sizeInWords } from './size.ts';

/** The place in a page that the list is written into; FormatPlace.astro makes it. */
const PLACE = /(<div[^>]* data-files[^>]*>)[^]*?(<\/div>)/;

const KINDS = Object.entries(FILE_KINDS) as [FileId, FileKind][];

/** A link to a file. */
interface Link {
  /** From the site's root. */
  path: string;
  words: string;
  /** What it is of, for those who hear the link alone. */
  of?: string;
  saved?: true | undefined;
}

/** Writes into every page of a built site the list of the files that are there, with their sizes. */
export function listFiles(root: string, { regions }: Content, pages: readonly DocumentPage[]): void {
  for (const page of pages) {
    fill(root, page.address, '<h2>多种格式</h2>', (html) => {
      const of = /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
      return KINDS.map(([id, { name, suits, saved }]) => ({
        path: filePath(page, id),
        words: `${name}，${suits}`,
        of,
        saved,
      }));
    });
  }
  fill(root, routes.formats, '', () =>
    regions.map(({ region }) => ({
      path: packPath(region.id),
      words: `${escapeHtml(region.fullName)}的全部文件，ZIP 压缩包`,
    })),
  );
}

/** Fills the place in a page with links, as far as their files are there. */
function fill(root: string, address: string, heading: string, linksFor: (html: string) => Link[]): void {
  const file = join(root, address, 'index.html');
  const html = readFileSync(file, 'utf8');
  if (!PLACE.test(html)) throw new Error(`${address} has no place for its files: add <FormatPlace />.`);
  const items = linksFor(html).flatMap((link) => itemOf(root, link));
  const list = items.length === 0 ? '' : `${heading}<ul class="links">${items.join('')}</ul>`;
  writeFileSync(
    file,
    html.replace(PLACE, (_whole, open: string, close: string) => open + list + close),
  );
}

function itemOf(root: string, { path, words, of, saved }: Link): string[] {
  const file = join(root, path);
  if (!existsSync(file)) return [];
  const shown = `${words}（${sizeInWords(statSync(file).size)}）`;
  // Not as hidden words, which a screen reader tells as a second link.
  const said = of === undefined ? '' : ` aria-label="${of}：${shown}"`;
  return [`<li><a href="/${path}"${saved ? ' download' : ''}${said}>${shown}</a></li>`];
}
