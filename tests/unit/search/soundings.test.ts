import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIRST, Soundings, type Said } from '../../../src/search/soundings.ts';

const COUNT = 9;
const topic = fc.nat(COUNT - 1);
const token = fc.constantFrom('甲', '乙', '丙', '甲乙', '乙丙');
const weight = fc.double({ min: 0.1, max: 4, noNaN: true });
const postings = fc
  .dictionary(token, fc.array(fc.tuple(topic, weight), { minLength: 1, maxLength: COUNT }))
  .map((all) => new Map(Object.entries(all).map(([each, found]) => [each, new Map(found)])));
const said = fc.array(
  fc.record({
    topic,
    tokens: fc.array(fc.tuple(token, weight), { maxLength: 4 }).map((all) => new Map(all)),
  }),
  { maxLength: 8 },
);

it('what is reckoned anew where it changed is what is reckoned from the beginning', () => {
  fc.assert(
    fc.property(postings, said, fc.array(fc.tuple(token, topic, weight)), (found, all, changes) => {
      const soundings = new Soundings(all, found, COUNT);
      for (const [each, number, raised] of changes) {
        const row = found.get(each);
        if (row?.has(number) !== true) continue;
        row.set(number, raised);
        soundings.take(each, number, raised);
      }
      soundings.reckon(new Set(changes.map(([, number]) => number)));
      expect(soundings.drowned()).toEqual(new Soundings(all, found, COUNT).drowned());
    }),
  );
});

it('is drowned where so many others are found as well by the same words, and come first', () => {
  const row = new Map(Array.from({ length: COUNT }, (_, number) => [number, 1]));
  const one = (number: number): Said => ({ topic: number, tokens: new Map([['甲', 1]]) });
  const all = [one(FIRST - 1), one(FIRST), { topic: 0, tokens: new Map([['乙', 1]]) }];
  expect(new Soundings(all, new Map([['甲', row]]), COUNT).drowned()).toEqual(all.slice(1));
});
