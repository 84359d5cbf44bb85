import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/content/load.ts';
import { dayMade } from '../../../src/formats/about.ts';
import { filePath } from '../../../src/formats/files.ts';
import { listFiles } from '../../../src/formats/list-files.ts';
import { makeFiles } from '../../../src/formats/make-files.ts';
import { packsOf } from '../../../src/formats/packs.ts';
import { makers } from '../../../src/formats/makers.ts';
import { sizeInWords } from '../../../src/formats/size.ts';
import type { DocumentPage } from '../../../src/formats/read/read-document.ts';
import { PAGE, pageOf } from '../../support/documents.ts';
import { CONTENT } from '../../support/plans.ts';

const all = loadContent(CONTENT);
const content: Content = { ...all, regions: all.regions.filter(({ region }) => region.id === 'luojiang') };
const place = '<div class="screen" data-files></div>';
const pages: DocumentPage[] = [
  PAGE,
  { ...PAGE, kind: 'guide-easy', address: '/luojiang/guides/dibao/easy/' },
];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function build(address: string, html: string): void {
  mkdirSync(join(root, address), { recursive: true });
  writeFileSync(join(root, address, 'index.html'), html);
}

const list = () => {
  listFiles(
    root,
    pages,
    packsOf(
      root,
      content.regions.map(({ region }) => region),
      undefined,
    ),
  );
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.endsWith('.html'))
    .map((each) => join(each.parentPath, each.name).slice(folder.length))
    .sort();

describe('the files of a site', () => {
  beforeEach(() => {
    for (const { address } of pages) build(address, pageOf(`<p>甲</p>${place}`));
    build('/formats/', `<main>${place}</main>`);
  });

  it('stand beside their pages, under names that tell what they are', () => {
    makeFiles(root, content, pages, makers(content.braille));
    expect(filesIn(root)).toEqual(
      expect.arrayContaining([
        '/luojiang/guides/dibao/easy/luojiang-dibao-easy.txt',
        '/luojiang/guides/dibao/luojiang-dibao.md',
        '/luojiang/guides/dibao/luojiang-dibao.txt',
        '/luojiang/luojiang.zip',
      ]),
    );
  });

  it('are listed on their pages with the size that they have', () => {
    makeFiles(root, content, pages, makers(content.braille));
    list();
    const html = readFileSync(join(root, PAGE.address, 'index.html'), 'utf8');
    const path = filePath(PAGE, 'text');
    const size = sizeInWords(readFileSync(join(root, path)).length);
    expect(html).toContain(
      `<a href="/${path}" aria-label="低保（罗江区）：纯文本，适合听书软件和老手机（${size}）">纯文本，适合听书软件和老手机（${size}）</a>`,
    );
    expect(readFileSync(join(root, 'formats/index.html'), 'utf8')).toMatch(
      /罗江区的全部文件，ZIP 压缩包（\d+ kB）/,
    );
  });

  it('may be made and listed again, and are the same', () => {
    makeFiles(root, content, pages, makers(content.braille));
    list();
    const before = filesIn(root).map((name) => readFileSync(join(root, name)));
    const html = readFileSync(join(root, PAGE.address, 'index.html'), 'utf8');
    makeFiles(root, content, pages, makers(content.braille));
    list();
    expect(filesIn(root).map((name) => readFileSync(join(root, name)))).toEqual(before);
    expect(readFileSync(join(root, PAGE.address, 'index.html'), 'utf8')).toBe(html);
  });

  it('are not listed where none are made', () => {
    list();
    expect(readFileSync(join(root, PAGE.address, 'index.html'), 'utf8')).toContain(place);
  });
});

it('nothing is written when one page can’t be read, and every problem is told', () => {
  build(PAGE.address, pageOf('<p>甲</p>'));
  build('/luojiang/guides/dibao/easy/', pageOf('<h2>乙</h2><canvas></canvas>'));
  const third = { ...PAGE, address: '/luojiang/guides/tekun/' };
  build(third.address, pageOf('<kbd>丙</kbd>'));
  expect(() => {
    makeFiles(root, content, [...pages, third], makers(content.braille));
  }).toThrow(
    /^有 2 个文件做不出来，一个都没有写：\n {2}\/luojiang\/guides\/dibao\/easy\/（乙）：.*<canvas>.*\n {2}\/luojiang\/guides\/tekun\/（开头）：.*<kbd>/,
  );
  expect(filesIn(root)).toEqual([]);
  expect(readdirSync(root)).toEqual(['luojiang']);
});

describe('words', () => {
  it.each([
    [1, '1 kB'],
    [1001, '2 kB'],
    [999_000, '999 kB'],
    [999_001, '1.0 MB'],
    [1_234_567, '1.3 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });

  it('of a plan’s file say that it is a plan', () => {
    const plan = { ...PAGE, kind: 'plan-easy', address: '/luojiang/plans/2021-2025/easy/' } as const;
    expect(filePath(plan, 'markdown')).toBe('luojiang/plans/2021-2025/easy/luojiang-plan-2021-2025-easy.md');
  });

  it('of the day are those of the source where it is given', () => {
    process.env['SOURCE_DATE_EPOCH'] = '1700000000';
    expect(dayMade(new Date('2026-11-23T00:00:00Z'))).toBe('2023-11-14');
    delete process.env['SOURCE_DATE_EPOCH'];
    expect(dayMade(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  });
});
