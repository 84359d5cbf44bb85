import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { QUALITY } from '../../src/serving/precompress.ts';
import { visibleText } from '../bench/visible-text.ts';
import { attributeOf, elementsIn, byAddress, readPages, textIn, type BuiltPage } from '../support/html.ts';

const KB = 1024;
/** Pages whose purpose needs script; without script they offer what else there is. */
const needsScript = ({ address }: BuiltPage) =>
  address === '/settings/' || /^\/[^/]+\/wizard\/$/.test(address);

/** Styles and scripts are the same on many pages. */
const weights = new Map<string, number>();

/** Bytes of a part of a page, compressed by itself as well as can be. */
function brotli(text: string): number {
  const known = weights.get(text);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(text);
  weights.set(text, length);
  return length;
}

/** Bytes on the wire, as the build compresses. */
function asBuilt(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
}

const inline = ({ document }: BuiltPage, tag: string) =>
  elementsIn(document)
    .flatMap((each) => (each.tagName === tag ? [textIn(each)] : []))
    .join('\n');

const pages = readPages();

describe.each(byAddress(pages))('%s', (_address, page) => {
  it('costs at most 1.35 times its visible text, and 6 kB', () => {
    expect(asBuilt(page.html)).toBeLessThanOrEqual(1.35 * asBuilt(visibleText(page.html)) + 6 * KB);
  });

  it('has at most 8 kB of style, all of it in the page', () => {
    expect(brotli(inline(page, 'style'))).toBeLessThanOrEqual(8 * KB);
    const sheets = elementsIn(page.document).filter((each) =>
      (attributeOf(each, 'rel') ?? '').includes('stylesheet'),
    );
    expect(sheets).toEqual([]);
  });
});

describe.each(byAddress(pages.filter((page) => !needsScript(page))))('reading %s', (_address, page) => {
  it('has at most 1 kB of script, all of it in the page', () => {
    expect(brotli(inline(page, 'script'))).toBeLessThanOrEqual(KB);
    const files = elementsIn(page.document).filter(
      (each) =>
        (each.tagName === 'script' && attributeOf(each, 'src') !== undefined) ||
        (each.tagName === 'link' && /preload/.test(attributeOf(each, 'rel') ?? '')),
    );
    expect(files).toEqual([]);
  });
});
