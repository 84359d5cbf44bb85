import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { easyTopics } from '../../../src/guides/easy-topics.ts';

it('parts the lines where they come to another section of the page', () => {
  const lines = [
    '这是学技术的班。',
    '给住在农村的残疾人。',
    '学用得上的技术。',
    '规划没有写多少钱。',
    '先打电话问清楚。',
  ];
  expect(easyTopics(lines)).toEqual([
    { topic: 'what', sentences: lines.slice(0, 1) },
    { topic: 'who', sentences: lines.slice(1, 3) },
    { topic: 'benefit', sentences: lines.slice(3, 4) },
    { topic: 'ask', sentences: lines.slice(4) },
  ]);
});

it('goes back to no section, and begins with what it is', () => {
  expect(easyTopics(['先打电话问清楚。', '规划没有写多少钱。', '给残疾人。'])).toEqual([
    { topic: 'what', sentences: ['先打电话问清楚。'] },
    { topic: 'benefit', sentences: ['规划没有写多少钱。', '给残疾人。'] },
  ]);
});

it('keeps every line, in order, each topic once, whatever the lines', () => {
  const lines = loadContent().regions.flatMap(({ guides }) => guides.flatMap(({ easy }) => easy));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 10 }), (some) => {
      const topics = easyTopics(some);
      expect(topics.flatMap(({ sentences }) => sentences)).toEqual(some);
      expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
    }),
  );
});
