import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';

/** Entitlement id → regions, from the inventory that the guides were written from. */
const inventory = JSON.parse(
  readFileSync(join(process.cwd(), 'tests/fixtures/inventory.json'), 'utf8'),
) as Record<string, string[]>;
const content = loadContent(join(process.cwd(), 'content'));

test('every entitlement of the inventory is published', () => {
  expect(content.entitlements.map(({ entitlement }) => entitlement.id).sort()).toEqual(
    Object.keys(inventory).sort(),
  );
});

test('every region entry of the inventory has a guide, and no guide is there without one', () => {
  const expected = Object.entries(inventory).flatMap(([id, regions]) =>
    regions.map((region) => `${region}/${id}`),
  );
  const written = content.regions.flatMap(({ guides }) => guides.map(({ region, id }) => `${region}/${id}`));
  expect(written.sort()).toEqual(expected.sort());
});

test('no two guides of a region share a summary, easy-read version or question', () => {
  for (const { guides } of content.regions) {
    for (const part of ['summary', 'easy', 'ask'] as const) {
      const texts = guides.map((guide) => [guide[part]].flat().join('\n'));
      const repeated = texts.filter((text, index) => texts.indexOf(text) !== index);
      expect(repeated).toEqual([]);
    }
  }
});
