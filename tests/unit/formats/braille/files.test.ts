import fc from 'fast-check';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/content/load.ts';
import { brailleMaker } from '../../../../src/formats/braille/braille-files.ts';
import { BLANK, toAscii } from '../../../../src/formats/braille/cells.ts';
import { Lexicon } from '../../../../src/formats/braille/lexicon.ts';
import { translate } from '../../../../src/formats/braille/translate.ts';
import { textOfRecord } from '../../../../src/search/make-lexicon.ts';
import { regionRecords } from '../../../../src/search/records.ts';
import { documentOf, root } from '../../../formats/braille-document.ts';
import { asRead, syllablesOfFile } from '../../../formats/decode-braille.ts';

const content = loadContent();
const { words } = content.braille;
const make = brailleMaker({ words, signatures: [] });
const lexicon = new Lexicon(words);

const texts = content.regions.flatMap((entry) => regionRecords(content, entry).map(textOfRecord));
const sentences = [...new Set(texts.flatMap((text) => text.split(/(?<=[。？！；])|\n/)))].filter((text) =>
  /\p{Script=Han}/u.test(text),
);

const sentence = fc.constantFrom(...sentences);
const block = fc.oneof(
  sentence.map((text) => h('p', text)),
  sentence.map((text) => h('h2', text)),
  sentence.map((text) => h('h3', text)),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((items) =>
    h(
      'ul',
      items.map((text) => h('li', text)),
    ),
  ),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) =>
    h(
      'ol',
      items.map((text) => h('li', [h('p', text)])),
    ),
  ),
  fc.tuple(sentence, sentence).map(([term, text]) => h('dl', [h('dt', term), h('dd', text)])),
  fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 3 }).map((rows) =>
    h(
      'table',
      rows.map((row) =>
        h(
          'tr',
          row.map((text) => h('td', text)),
        ),
      ),
    ),
  ),
);

/** Han characters of a document in the order in which they stand, as braille lets them be read. */
function syllablesOf(text: string): string[] {
  return [...text.matchAll(/(?<before>[\d%％]\s?)?(?<run>[\p{Script=Han}〇]+)/gu)].flatMap(({ groups }) =>
    lexicon
      .read(groups?.['run'] ?? '', /\d/.test(groups?.['before'] ?? ''))
      .groups.flat()
      .map(({ reading }) => asRead(reading)),
  );
}

describe('every document', () => {
  test('keeps to 40 cells and 25 lines, is the same in both files, and loses no syllable', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { brf, unicode } = make(documentOf(h(null, blocks)));
        const pages = unicode.split('\f').map((page) => page.split('\n'));
        for (const page of pages) {
          expect(page).toHaveLength(26); // 25 lines and what follows the last line's end
          for (const line of page) expect(line.length).toBeLessThanOrEqual(40);
        }
        expect(unicode).toMatch(/^[\u2800-\u283f\n\f]*$/);
        expect(brf).toMatch(/^[\x20-\x5f\n\f]*$/);
        expect(brf).toHaveLength(unicode.length);
        expect(toAscii(unicode)).toBe(brf);
        const empty = syllablesOfFile(make(documentOf(h(null))).unicode);
        const tail = syllablesOfFile(unicode).slice(empty.length);
        expect(tail).toEqual(blocks.flatMap((each) => textsOf(each)).flatMap(syllablesOf));
      }),
      { numRuns: 80 },
    );
  });
});

/** The texts of a block, each in its own paragraph. */
function textsOf(node: unknown): string[] {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value === undefined ? (children ?? []).flatMap(textsOf) : [value];
}

describe('the content', () => {
  test('is written in braille whole: no character is unknown', () => {
    for (const text of texts) expect(translate(text, lexicon).length).toBeGreaterThan(0);
  });
});

describe('what the file tells of itself', () => {
  const document = documentOf(root(h('p', '打电话。')), { notice: '规划期已经结束。' });
  const { hash } = make(document);
  const signature = { address: document.address, hash, who: '王老师', date: '2026-12-01' };

  test('unsigned it is 机器转换，未经校对', () => {
    expect(make(document)).toMatchObject({ proofread: 'unsigned' });
    expect(make(document).brf).toContain('GIAKI2 /]\'H]2" WG*A G>DW"2');
  });

  test('signed it names who and when; a changed text makes the signature stale', () => {
    const signed = brailleMaker({ words, signatures: [signature] });
    expect(signed(document).proofread).toBe('signed');
    expect(signed(document).brf).not.toContain('GIAKI2');
    expect(signed({ ...document, made: '2027-01-01' }).proofread).toBe('signed');
    const changed = signed({ ...document, content: root(h('p', '先打电话。')) });
    expect(changed.proofread).toBe('stale');
    expect(changed.brf).toContain('GIAKI2');
  });

  test('a character without braille is told with page, place and text', () => {
    const wrong = documentOf(root(h('h2', '怎么办'), h('p', `打${BLANK}☎`)));
    expect(() => make(wrong)).toThrow(/\/luojiang\/guides\/dibao\/（怎么办）：盲文写不出/);
  });
});
