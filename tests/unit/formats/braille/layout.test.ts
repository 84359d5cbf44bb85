import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { brailleMaker } from '../../../../src/formats/braille/braille-files.ts';
import { toAscii } from '../../../../src/formats/braille/cells.ts';
import type { Document } from '../../../../src/formats/document.ts';
import { loadContent } from '../../../../src/content/load.ts';
import { documentOf, root } from '../../../formats/braille-document.ts';

const make = brailleMaker({ words: loadContent().braille.words, signatures: [] });

describe('layout', () => {
  const lines = (document: Document) => make(document).unicode.split('\n');

  test('the title is in the middle, a paragraph set in by two, a list by two with four after', () => {
    const [title = ''] = lines(documentOf(root()));
    expect(title.search(/[^\u2800]/)).toBe((40 - (title.length - title.search(/[^\u2800]/))) >> 1);
    const long = '家庭人均收入低于当地标准的残疾人家庭按月领取补贴并且可以申请别的救助。';
    const all = lines(documentOf(root(h('p', long), h('ul', [h('li', long)]))));
    const indents = all
      .slice(7, 24)
      .filter((line) => line !== '')
      .map((line) => line.search(/[^\u2800]/));
    expect(indents).toEqual([2, 0, 0, 2, 4, 4]);
  });

  test('a table of more than 40 cells is told row by row with the names of its columns', () => {
    const wide = h('table', [
      h('tr', [h('th', '项目'), h('th', '标准')]),
      h('tr', [h('td', '困难残疾人生活补贴和重度残疾人护理补贴'), h('td', '每人每月100元')]),
    ]);
    const { brf } = make(documentOf(root(wide)));
    expect(brf).toContain('  HXMU2- K3NV CVGI1J0');
    expect(brf.replaceAll('\n', ' ')).toContain("B>A/3'- M!'J0 M!') #AJJ-&1\"2");
    const narrow = h('table', [
      h('tr', [h('th', '项目'), h('th', '标准')]),
      h('tr', [h('td', '低保'), h('td', '按月')]),
    ]);
    expect(make(documentOf(root(narrow))).brf).toContain("HXMU2   B>A/3'\nDIAB6'  V )");
  });

  test('a heading is never the last on a page; the page number ends the last line', () => {
    const filler = Array.from({ length: 15 }, () => h('p', '低保。'));
    const { unicode } = make(documentOf(root(...filler, h('h2', '怎么办'), h('p', '打电话。'))));
    const [first = '', second = ''] = unicode.split('\f');
    expect(second).not.toBe('');
    expect(toAscii(first.split('\n')[24] ?? '')).toBe('#A'.padStart(40));
    expect(toAscii(second).trimStart()).toMatch(/^Z0'MBV/);
  });

  test('a word longer than a line is parted after a syllable, the joining sign first on the next line', () => {
    const address = `https://example.org/${'long-name/'.repeat(6)}`;
    const { brf } = make(documentOf(root(h('p', address))));
    const at = brf.split('\n').findIndex((line) => line.includes(';HTTPS'));
    expect(brf.split('\n')[at + 1]).toMatch(/^-/);
  });
});
