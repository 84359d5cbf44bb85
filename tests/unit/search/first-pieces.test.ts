import { expect, it } from 'vitest';
import { firstPieces } from '../../../src/search/page/first-pieces.ts';
import { shardOf } from '../../../src/search/shard-of.ts';

it('asks ahead for the pieces that the letters of a query are in, each once, but for those that only ask', () => {
  const letters = Array.from('残疾证');
  expect(firstPieces('残疾证，在哪办？残疾证')).toEqual(
    letters.map((letter) => `guides/${shardOf(letter)}.json`),
  );
});

it('asks for nothing ahead where letters tell nothing, and for a few of a long text', () => {
  expect(firstPieces('canjizheng 12385')).toEqual([]);
  expect(firstPieces('一二三四五六七八九十百千万亿兆京')).toHaveLength(12);
});
