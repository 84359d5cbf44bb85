import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { epub } from '../../src/formats/epub/epub.ts';
import { documentFrom } from '../support/documents.ts';
import { checkBooks } from '../support/epubcheck.ts';
import { DIST } from '../support/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const built = (path: string) => join(DIST, path);
const PLAN = built('fuzhou/plans/2021-2025/fuzhou-plan-2021-2025.epub');
const BOOKS = [
  PLAN,
  built('luojiang/guides/dibao/luojiang-dibao.epub'),
  built('luojiang/guides/dibao/easy/luojiang-dibao-easy.epub'),
];

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A book as the site makes them, with one of its files changed. */
function broken(name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(readFileSync(PLAN));
  files[name] = strToU8(change(new TextDecoder().decode(files[name])));
  return zipSync(files, { level: 0 });
}

it('EPUBCheck finds no error and no warning, and would find them', () => {
  const odd = epub(
    documentFrom('<h2>甲 &amp; <strong>&lt;乙&gt;</strong></h2><p id="1-1">“丙”<br>丁]]&gt;</p>'),
  );
  const good = [...BOOKS, write('odd.epub', odd)];
  const bad = [
    write(
      'nav.epub',
      broken('EPUB/nav.xhtml', (text) => text.replace('part-2.xhtml', 'part-99.xhtml')),
    ),
    write(
      'open.epub',
      broken('EPUB/part-1.xhtml', (text) => text.replace('</h1>', '')),
    ),
    write(
      'language.epub',
      broken('EPUB/package.opf', (text) => text.replace(/<dc:language>.*\n/, '')),
    ),
  ];
  const { found, messages } = checkBooks([...good, ...bad]);
  expect(
    good.map((book) => [book, found.get(book)]),
    messages,
  ).toEqual(good.map((book) => [book, 0]));
  for (const book of bad) expect(found.get(book), book).toBeGreaterThan(0);
});
