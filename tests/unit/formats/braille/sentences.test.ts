import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadContent } from '../../../../src/content/load.ts';
import { BLANK, toAscii } from '../../../../src/formats/braille/cells.ts';
import { Lexicon } from '../../../../src/formats/braille/lexicon.ts';
import { translate } from '../../../../src/formats/braille/translate.ts';
import { asRead, decode } from '../../../formats/decode-braille.ts';

const lexicon = new Lexicon(loadContent().braille.words);

/** The whole text on one line. */
function braille(text: string): string {
  return translate(text, lexicon)
    .map(({ cells, before }) => (before === 'blank' ? BLANK : '') + cells)
    .join('');
}

const sentences = readFileSync('tests/fixtures/braille/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|') as [text: string, expected: string, rule: string]);

describe('sentences whose braille was derived by hand from GF 0019-2018', () => {
  test('are at least 120', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120);
  });

  it.each(sentences)('%s is %s (%s)', (text, expected) => {
    expect(toAscii(braille(text))).toBe(expected);
  });

  it.each(sentences)('%s is read back with its tones', (text) => {
    const syllables = [...text.matchAll(/(?<before>\d?)(?<run>[\p{Script=Han}〇]+)/gu)].flatMap(
      ({ groups }) =>
        lexicon
          .read(groups?.['run'] ?? '', groups?.['before'] !== '')
          .groups.flat()
          .map(({ reading }) => asRead(reading)),
    );
    const read = decode(braille(text)).split(/[' ]/);
    expect(read.filter((token) => /^[a-z]+[1-5]$/.test(token)).map(asRead)).toEqual(syllables);
  });
});

describe('what sentences of the content do not show', () => {
  const cases: [string, string][] = [
    ['哦', '5'],
    ['饿', '52'],
    ['8:30', '#H- #CJ'],
    ['1,000人', '#AJJJ-J0'],
    ['（%）', ";'#J0,2"],
    ['≥90%', '.O7 #IJ#J0'],
    ['招募-配对', '/6AMU2-P!2DW'],
    ['2020年：——；', '#BJBJN%- ,-;'],
    ['2025 年底', "#BJBEN%DI'"],
    ['请发到 a-b@c.cn', "K*' F9D6 ;A-;B@A;C4;CN"],
  ];
  it.each(cases)('%s is %s', (text, expected) => {
    expect(toAscii(braille(text))).toBe(expected);
  });

  test('a character without braille is an error that quotes its place', () => {
    expect(() => braille('每月☂元')).toThrow('盲文写不出“☂”：每月☂元');
  });
});
