import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { collectionOf, lexiconOf, othersIn } from '../../../src/search/collection.ts';
import { packLexicon, packOthers, unpackLexicon, unpackOthers } from '../../../src/search/lexicon-file.ts';
import { packNumbers, unpackNumbers } from '../../../src/search/numbers.ts';

const content = loadContent();
const places = [undefined, ...content.regions];

it('numbers are read as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

describe.each(places.map((entry) => [entry?.region.id ?? 'in general', entry] as const))(
  'the files of a search: %s',
  (_name, entry) => {
    const collection = collectionOf(content, entry);
    const lexicon = lexiconOf(collection);

    it('the lexicon is read as it was written', () => {
      expect(unpackLexicon(packLexicon(lexicon))).toEqual({
        ...lexicon,
        concepts: lexicon.concepts.map(({ say, hidden, ...rest }) => ({
          ...rest,
          say,
          hidden: say.filter((word) => hidden.includes(word)),
        })),
      });
    });

    it('terms and pages are read as they were written', () => {
      const others = othersIn(collection);
      expect(others.length).toBeGreaterThan(10);
      expect(unpackOthers(packOthers(others))).toEqual(others);
    });
  },
);

it.each(['一,二', '一|二', '一\n二', '!一'])('a word that the files can’t hold is told: %j', (word) => {
  const other = { id: 'a', name: 'b', category: 'c', say: [word] };
  expect(() => packOthers([other])).toThrow(/can't hold/);
});
