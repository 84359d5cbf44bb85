import { describe, expect, it } from 'vitest';
import { holdsTest, titlePattern } from '../../../src/statement/test-titles.ts';

const SOURCE = `
// test('an old one', () => {});
/* it('a dead one', () => {}); */
test('a plain one', async () => {});
test(\`of a page: \${name}\`, async () => {});
it.each([
  ['one', 1],
])('with %s', () => {});
it.each\`a\${1}\`('of a table', () => {});
test.skip('one that is left out', () => {});
expect(message('no test at all')).toBe('');
`;

describe('a listed test', () => {
  it.each(['a plain one', 'of a page: ${name}', 'with %s', 'of a table'])('is there: %s', (title) => {
    expect(holdsTest(SOURCE, title)).toBe(true);
  });

  it.each(['an old one', 'a dead one', 'one that is left out', 'no test at all', 'a plain', 'with one'])(
    'is not there: %s',
    (title) => {
      expect(holdsTest(SOURCE, title)).toBe(false);
    },
  );
});

describe('titles with places for values', () => {
  it.each([
    ['no violations: ${template}, ${variant.name}', 'no violations: home, dark', true],
    ['no violations: ${template}, ${variant.name}', 'violations: home, dark', false],
    ['%s is valid HTML', '/luojiang/ is valid HTML', true],
    ['of $region.id', 'of luojiang', true],
    ['44 × 44 (at least)', '44 × 44 (at least)', true],
    ['a.c', 'abc', false],
  ])('%s and %s: %s', (title, run, matches) => {
    expect(titlePattern(title).test(run)).toBe(matches);
  });
});
