import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, open } from '../../src/formats/large-print/finish.ts';
import { printHtml } from '../../src/formats/large-print/print-html.ts';
import { Printer } from '../../src/formats/large-print/printer.ts';
import { ensureBrowser } from '../../src/programs/find-browser.ts';
import { builtDocument } from '../support/built-documents.ts';
import { flawsOf } from '../support/large-print.ts';
import { everyTag, readPdf, tagText } from '../support/pdf.ts';

const PLAN = builtDocument('/fuzhou/plans/2021-2025/');
const GUIDE = builtDocument('/luojiang/guides/dibao/');

let printer: Printer;
beforeAll(async () => {
  printer = await Printer.start(ensureBrowser());
});
afterAll(() => printer.close());

describe('large print', () => {
  it('of a plan with a wide table lacks nothing', async () => {
    const pdf = await readPdf(await printer.print(PLAN, 24));
    expect(flawsOf(pdf, PLAN, 24)).toEqual([]);
    expect(pdf.scopes.length).toBeGreaterThan(10);
    const widths = new Set(pdf.pages.map(({ width }) => Math.round(width)));
    expect(widths).toEqual(new Set([595, 842]));
  });

  it('of a guide lacks nothing, and is the same when it is printed again', async () => {
    const bytes = await printer.print(GUIDE, 18);
    expect(flawsOf(await readPdf(bytes), GUIDE, 18)).toEqual([]);
    expect(Buffer.from(await printer.print(GUIDE, 18)).equals(bytes)).toBe(true);
  });

  it('repeats the header cells on every page of a table, and says them once', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `第${i}行`);
    const cell = (tagName: string, scope: string, value: string) => ({
      type: 'element' as const,
      tagName,
      properties: { scope },
      children: [{ type: 'text' as const, value }],
    });
    const row = (...children: ReturnType<typeof cell>[]) => ({
      type: 'element' as const,
      tagName: 'tr',
      properties: {},
      children,
    });
    const part = (tagName: string, children: ReturnType<typeof row>[]) => ({
      type: 'element' as const,
      tagName,
      properties: {},
      children,
    });
    const table = {
      type: 'element' as const,
      tagName: 'table',
      properties: {},
      children: [
        part('thead', [row(cell('th', 'col', '表头甲'), cell('th', 'col', '表头乙'))]),
        part(
          'tbody',
          rows.map((name) => row(cell('th', 'row', name), cell('td', '', '值'))),
        ),
      ],
    };
    const document = { ...GUIDE, content: { type: 'root' as const, children: [table] } };
    const pdf = await readPdf(await printer.print(document, 18));
    expect(flawsOf(pdf, document, 18)).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const { words } of pdf.pages.slice(1))
      expect(words.map(({ text }) => text).join('')).toContain('表头甲');
    const said = pdf.pages.flatMap(({ tags }) => everyTag(tags)).filter(({ role }) => role === 'TH');
    expect(said.filter((tag) => tagText(tag).includes('表头甲'))).toHaveLength(1);
  });
});

it('the check finds what a file lacks', async () => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const flaws = async (change: (html: string) => string, tagged = true) => {
    await page.setContent(change(printHtml(GUIDE, 18)));
    const printed = await page.pdf({ tagged, outline: tagged, preferCSSPageSize: true });
    const finished = tagged ? await finish(await open(printed), GUIDE.made) : printed;
    return flawsOf(await readPdf(finished), GUIDE, 18);
  };
  const styled = (style: string) => (html: string) => html.replace('<style>', `<style>${style}`);
  const lacks = (...names: string[]): unknown => expect.arrayContaining(names);
  expect(await flaws((html) => html, false)).toEqual(lacks('not tagged', 'headings', 'bookmarks'));
  expect(await flaws((html) => html.replace('lang="zh-CN"', ''))).toEqual(
    lacks('language', 'page numbers of contents'),
  );
  expect(await flaws((html) => html.replace(/<title>.*?<\/title>/, '<title>甲</title>'))).toContain('title');
  expect(await flaws((html) => html.replace(/<h3([^]*?)<\/h3>/g, '<p$1</p>'))).toContain('headings');
  expect(await flaws((html) => html.replace('@bottom-center', '@x'))).toContain('running page numbers');
  expect(await flaws(styled('p { white-space: nowrap; }'))).toContain('small text');
  expect(await flaws(styled('blockquote { display: none; }'))).toContain('words lost or doubled');
  expect(await flaws(styled('p { line-height: 2; }'))).not.toContain('words lost or doubled');
  await browser.close();
});
