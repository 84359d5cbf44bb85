import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Division, encode } from '../../../src/search/division.ts';
import { meaningsOf, postingsIn, postingsOfMeanings, shardsOf } from '../../../src/search/shards.ts';
import { packWords, WordSet } from '../../../src/search/word-set.ts';
import { MAX_QUERY, normalise, normaliseQuery } from '../../../src/search/normalise.ts';

const WORDS = ['残疾', '残疾人', '残疾人证', '导盲犬', '导向', '护理', '补贴', '护理补贴'];
const division = new Division(new Set(WORDS));
const letters = fc.array(fc.constantFrom(...Array.from('残疾人证导盲犬向护理补贴的，a1 ')), {
  maxLength: 30,
});

describe('division by a list of words', () => {
  it('finds words within words, each once', () => {
    expect(division.within('残疾人证和残疾人')).toEqual(['残疾', '残疾人', '残疾人证']);
  });

  it('keeps other scripts whole, in half width and lower case', () => {
    expect(division.within('打１２３８５，ＡＰＰ')).toEqual(['12385', 'app']);
  });

  it('takes the longest word of a query', () => {
    expect(division.divide('重度护理补贴').map(({ text }) => text)).toEqual(['重度', '护理补贴']);
  });

  it('finds no word in pieces of another', () => {
    expect(division.within('导盲犬')).not.toContain('导向');
    expect(division.divide('导盲犬')).toEqual([{ text: '导盲犬', known: true }]);
  });

  it('finds in any text every word that stands in it, and no other', () => {
    fc.assert(
      fc.property(letters, (given) => {
        const text = normalise(given.join(''));
        const found = division.within(text).filter((word) => WORDS.includes(word));
        expect(found.sort()).toEqual(WORDS.filter((word) => text.includes(word)).sort());
      }),
    );
  });

  it('divides any query without losing a letter', () => {
    fc.assert(
      fc.property(letters, (given) => {
        const text = normalise(given.join(''));
        const parts = division.divide(text);
        expect(parts.map((part) => part.text).join('')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('a packed list of words', () => {
  const packed = new WordSet(packWords(WORDS));

  it('has every word', () => {
    expect(WORDS.filter((word) => !packed.has(word))).toEqual([]);
  });

  it('has next to no others', () => {
    const others = Array.from({ length: 3000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index, 0x7000 + index),
    );
    expect(others.filter((word) => packed.has(word)).length).toBeLessThan(15);
  });
});

it('pieces of what finds the guides hold all of it', () => {
  const postings = new Map([
    ['轮椅', new Map([[3, 1.5]])],
    [
      '轮',
      new Map([
        [140, 2],
        [3, 0.5],
        [20, 2.5],
      ]),
    ],
    ['#7', new Map([[0, 1]])],
  ]);
  expect(new Map(shardsOf(postings).flatMap(postingsIn))).toEqual(
    new Map([...postings].filter(([token]) => token !== '#7')),
  );
  // One that says nothing has none: it would be endlessly rare.
  expect(postingsOfMeanings(meaningsOf(postings, 9))).toEqual([['#7', postings.get('#7')]]);
});

describe('words as Pagefind keeps them', () => {
  it('are letters and digits alone, different for different words', () => {
    const codes = [...WORDS, '12385', 'app'].map(encode);
    expect(codes.filter((code) => !/^[a-z0-9]+$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('begin alike only where the words do', () => {
    expect(encode('残疾人证').startsWith(encode('残疾人'))).toBe(true);
    expect(encode('导盲犬').startsWith(encode('导向'))).toBe(false);
  });
});

describe('normalised queries', () => {
  it.each([
    ['  残疾证，在哪办？ ', '残疾证 在哪办'],
    ['ＤＩＢＡＯ', 'dibao'],
    ['<script>alert(1)</script>', 'script alert 1 script'],
    ['！？。，', ''],
    ['🦽轮椅🦽', '轮椅'],
  ])('%s', (typed, query) => {
    expect(normaliseQuery(typed)).toBe(query);
  });

  it('are cut to a sensible length, between letters', () => {
    expect(Array.from(normaliseQuery('𠮷'.repeat(500)))).toHaveLength(MAX_QUERY);
  });
});
