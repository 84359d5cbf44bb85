import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../plans/inline-html.ts';
import { areMany, provinceId } from '../regions/region.ts';
import { buildsGeneral, buildsProvince } from '../shards/part.ts';
import { routes } from '../site/routes.ts';
import { FILE_KINDS, filePath, packPath, type FileId, type FileKind } from './files.ts';
import type { Pack } from './packs.ts';
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
  /** Its size; without it that of the file in the site, which may not be there. */
  bytes?: number;
}

/**
 * Writes into every page of a built site the list of the files that are there, with their sizes; and the packs of regions into
 * the page of all formats or, where they are many, into those of their provinces.
 */
export function listFiles(root: string, pages: readonly DocumentPage[], packs: readonly Pack[]): void {
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
  const many = areMany(packs);
  if (buildsGeneral()) fill(root, routes.formats, '', () => (many ? [] : packs.map(linkTo)));
  if (!many) return;
  for (const [province, group] of Map.groupBy(packs, ({ region }) => provinceId(region.province))) {
    if (buildsProvince(province)) fill(root, routes.province(province), '', () => group.map(linkTo));
  }
}

function linkTo({ region, bytes }: Pack): Link {
  return { path: packPath(region.id), words: `${escapeHtml(region.fullName)}的全部文件，ZIP 压缩包`, bytes };
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

function itemOf(root: string, { path, words, of, saved, bytes }: Link): string[] {
  const file = join(root, path);
  if (bytes === undefined && !existsSync(file)) return [];
  const shown = `${words}（${sizeInWords(bytes ?? statSync(file).size)}）`;
  // Not as hidden words, which a screen reader tells as a second link.
  const said = of === undefined ? '' : ` aria-label="${of}：${shown}"`;
  return [`<li><a href="/${path}"${saved ? ' download' : ''}${said}>${shown}</a></li>`];
}
