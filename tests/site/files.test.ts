import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { loadContent } from '../../src/content/load.ts';
import { FILE_KINDS, filePath, type FileId } from '../../src/formats/files.ts';
import { documentPages } from '../../src/formats/read/document-pages.ts';
import { attributeOf, elementsIn, findElement, readPage, textIn } from '../support/html.ts';
import { CONTENT } from '../support/plans.ts';
import { DIST } from '../support/pages.ts';

const content = loadContent(CONTENT);
const pages = documentPages(content, '2026-11-23');
const MADE_IN_BUILD = (Object.keys(FILE_KINDS) as FileId[]).filter((id) => !('points' in FILE_KINDS[id]));
const IS_FILE = /\.(?:epub|pdf|brf|txt|md|zip)$/;

/** The links of a page that lead to files, with what they show and what is said of them. */
function filesListed(address: string): { path: string; words: string; said: string }[] {
  return elementsIn(readPage(address).document).flatMap((each) => {
    const href = each.tagName === 'a' ? (attributeOf(each, 'href') ?? '') : '';
    const words = textIn(each);
    const said = attributeOf(each, 'aria-label') ?? words;
    return IS_FILE.test(href) ? [{ path: href.slice(1), words, said }] : [];
  });
}

/** The size that a link tells, as the least and most bytes that it may stand for. */
function sizeTold(words: string): [least: number, most: number] {
  const [, number = '', unit] = /（([\d.]+) (kB|MB)）$/.exec(words) ?? [];
  const step = unit === 'MB' ? 100_000 : 1000;
  const most = Math.round(Number(number) * (unit === 'MB' ? 1_000_000 : 1000));
  return [most - step + 1, most];
}

const isOfSize = ({ path, words }: { path: string; words: string }) => {
  const { size } = statSync(join(DIST, path));
  const [least, most] = sizeTold(words);
  return least <= size && size <= most;
};

describe('under 多种格式', () => {
  const listed = pages.map((page) => ({ page, files: filesListed(page.address) }));

  it('every page lists each of its files', () => {
    const lacking = listed.filter(({ page, files }) => {
      const paths = files.map(({ path }) => path);
      return MADE_IN_BUILD.some((id) => !paths.includes(filePath(page, id)));
    });
    expect(lacking.map(({ page }) => page.address)).toEqual([]);
  });

  it('each link tells the size that its file has', () => {
    const files = listed.flatMap(({ files }) => files);
    expect(files.length).toBeGreaterThanOrEqual(pages.length * MADE_IN_BUILD.length);
    expect(files.filter((file) => !isOfSize(file))).toEqual([]);
  });

  it('each link says by itself what it leads to', () => {
    const unclear = listed.flatMap(({ page, files }) => {
      const title = textIn(findElement(readPage(page.address).document, (each) => each.tagName === 'h1'));
      return files.filter(({ words, said }) => said !== `${title}：${words}`);
    });
    expect(unclear).toEqual([]);
  });
});

it('no file is there that no page lists', () => {
  const listed = new Set(
    [...pages.map(({ address }) => address), '/formats/'].flatMap(filesListed).map(({ path }) => path),
  );
  const there = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => IS_FILE.test(name));
  expect(there.filter((name) => !listed.has(name))).toEqual([]);
});

describe.each(content.regions.map(({ region }) => region))('the pack of $id', ({ id, fullName }) => {
  const path = `${id}/${id}.zip`;

  it('is offered with its name and size', () => {
    const link = filesListed('/formats/').find((each) => each.path === path);
    expect(link?.words).toContain(fullName);
    expect(link && isOfSize(link)).toBe(true);
  });

  it('holds every file of the region that the build made, as it is', () => {
    const entries = unzipSync(readFileSync(join(DIST, path)));
    const expected = pages
      .filter(({ region }) => region === id)
      .flatMap((page) => MADE_IN_BUILD.map((kind) => filePath(page, kind)));
    expect(Object.keys(entries).sort()).toEqual([...expected, 'SHA256SUMS.txt', '说明.txt'].sort());
    const differing = expected.filter(
      (file) => !readFileSync(join(DIST, file)).equals(entries[file] ?? new Uint8Array()),
    );
    expect(differing).toEqual([]);
  });
});
