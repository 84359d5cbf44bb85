import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, piecesOf, sentencesIn } from '../../../src/read-aloud/sentences.ts';

const texts = fc.string({
  unit: fc.constantFrom(...Array.from('残疾人，。！？；、”’）… 12.5%ab\n')),
  maxLength: 120,
});
const split = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each([
    ['先打电话。再去办！', ['先打电话。', '再去办！']],
    ['他说：“要有。”然后走了', ['他说：“要有。”', '然后走了']],
    ['每月 600.5 元；满 16 岁。', ['每月 600.5 元；', '满 16 岁。']],
    ['真的吗？！是。', ['真的吗？！', '是。']],
    ['  一句 。 \n ', ['一句 。']],
    ['一句。（）。', ['一句。（）。']],
    ['——。', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('lose nothing that can be said, stand in order, and are never empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const stretches = sentencesIn(text);
        expect(
          split(text)
            .join('')
            .match(/[\p{L}\p{N}]/gu) ?? [],
        ).toEqual(text.match(/[\p{L}\p{N}]/gu) ?? []);
        stretches.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('what is said in one go', () => {
  it('ends at a comma where it can', () => {
    expect(piecesOf('一二三四，五六七八，九十一', 8)).toEqual(['一二三四，', '五六七八，九十一']);
  });

  it('does not cut a number', () => {
    expect(piecesOf('共计一百二十12345元', 8)).toEqual(['共计一百二十', '12345元']);
  });

  it('is short enough, never empty, and all of it is said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every(({ length }) => length > 0 && length <= LONGEST)).toBe(true);
      }),
    );
  });
});
