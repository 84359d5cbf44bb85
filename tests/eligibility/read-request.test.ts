import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/eligibility/commands/read-request.ts';
import { words } from './words.ts';

describe('a request', () => {
  const allowed = { regions: ['luojiang', 'fuzhou'], facts: words.facts };
  const read = (value: unknown) => readRequest(JSON.stringify(value), allowed);

  test('is taken as it is given; null is 不清楚', () => {
    const request = { region: 'fuzhou', facts: { age: 0, certificate: null, insurance: ['none'] } };
    expect(read(request)).toEqual({ request });
    expect(read({ region: 'fuzhou', facts: {} })).toEqual({ request: { region: 'fuzhou', facts: {} } });
  });

  test.each([
    ['another shape', ['luojiang'], 'The file holds ["luojiang"]. Give an object with region and facts.'],
    ['no region', { facts: {} }, 'region: is missing. Give one of luojiang, fuzhou.'],
    [
      'no facts',
      { region: 'luojiang' },
      'facts: is missing. Give an object of answers by fact id, {} if none is known.',
    ],
    [
      'an unknown key',
      { region: 'luojiang', facts: {}, fact: {} },
      'fact: unknown key. Remove it; allowed are region, facts.',
    ],
    [
      'a fact named like a method',
      { region: 'luojiang', facts: { constructor: 1 } },
      'facts.constructor: unknown fact.',
    ],
    [
      'half a year',
      { region: 'luojiang', facts: { age: 0.5 } },
      'facts.age: wrong type, found 0.5. Give a whole number',
    ],
    [
      'too old',
      { region: 'luojiang', facts: { age: 121 } },
      'facts.age: out of range, found 121. Give a whole number from 0 to 120',
    ],
    [
      'a list for one option',
      { region: 'luojiang', facts: { residence: ['rural'] } },
      'facts.residence: wrong type',
    ],
    [
      'no such option',
      { region: 'luojiang', facts: { residence: 'sea' } },
      'facts.residence: no such option, found "sea". Give one of rural, urban',
    ],
    ['an empty list', { region: 'luojiang', facts: { insurance: [] } }, 'facts.insurance: an empty list'],
    [
      'none with others',
      { region: 'luojiang', facts: { insurance: ['none', 'residentPension'] } },
      "facts.insurance: none can't stand with another option",
    ],
  ])('with %s is refused', (_, value, told) => {
    const answer = read(value);
    expect('problems' in answer ? answer.problems : []).toEqual([expect.stringContaining(told)]);
  });
});
