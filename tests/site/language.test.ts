import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { LANGUAGE } from '../../src/serving/on-demand.ts';
import { attributeOf, elementsIn, readPages, textIn } from '../support/html.ts';
import { DIST } from '../support/pages.ts';

const VERSION = 2020;

/** Every script of the site by its text, and one place where it stands. */
function scripts(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { address, document } of readPages())
    for (const element of elementsIn(document)) {
      const runs = element.tagName === 'script' && !attributeOf(element, 'type')?.startsWith('application/');
      if (runs && attributeOf(element, 'src') === undefined) found.set(textIn(element), address);
    }
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' }))
    // Pagefind's own is only run inside the search's script.
    if (name.endsWith('.js') && !/(?:^|\/)pagefind[^/]*\.js$/.test(name))
      found.set(readFileSync(join(DIST, name), 'utf8'), name);
  return found;
}

it('every script keeps to the language that phones of 2020 speak', () => {
  expect(LANGUAGE).toBe(`es${VERSION}`);
  const all = scripts();
  expect(all.size).toBeGreaterThan(8);
  for (const [text, place] of all)
    expect.soft(() => parse(text, { ecmaVersion: VERSION, sourceType: 'module' }), place).not.toThrow();
});

it('newer language would be seen', () => {
  for (const text of ['a ??= 1;', 'class A { #b() {} }', 'class A { static { } }'])
    expect(() => parse(text, { ecmaVersion: VERSION, sourceType: 'module' }), text).toThrow();
});
