import { describe, expect, it } from 'vitest';
import { obstacles, type Manifest } from '../../../src/shards/manifest.ts';

const version = { code: 'c', content: 's', settings: '', days: '2026-11-23 2026-11-23' };
const part = (regions: Record<string, string>, other: Partial<Manifest['version']> = {}): Manifest => ({
  version: { ...version, ...other },
  commit: null,
  regions,
});
const regions = { fuzhou: '1', luojiang: '2' };
const told = (parts: Record<string, Manifest | undefined>) =>
  obstacles(new Map(Object.entries(parts)), version, regions);

describe('parts are put together', () => {
  it('where each region of the content is in one of them, as it is now', () => {
    expect(told({ a: part({ fuzhou: '1' }), b: part({ luojiang: '2' }) })).toEqual([]);
  });

  it.each([
    [
      'a region is missing',
      { a: part({ fuzhou: '1' }) },
      'No part holds luojiang. Build them: npm run build -- --regions=luojiang',
    ],
    [
      'a region is in two',
      { a: part(regions), b: part({ luojiang: '2' }) },
      'luojiang is in several parts: a, b. Leave one of them out.',
    ],
    [
      'a region changed after it was built',
      { a: part({ ...regions, luojiang: 'old' }) },
      'a holds luojiang as it was before its content changed. Build it again.',
    ],
    [
      'a region is gone',
      { a: part({ ...regions, shenyang: '3' }) },
      'a holds shenyang, which is not in the content. Build the part without it.',
    ],
    [
      'the code is another',
      { a: part(regions, { code: 'other' }) },
      'a was built from other code (src, public, packages) than this checkout has. Build it again.',
    ],
    [
      'the day is another',
      { a: part(regions, { days: '2026-11-24 2026-11-24' }) },
      'a was built from another day (set SOURCE_DATE_EPOCH to the same time for all of them) than this checkout has. Build it again.',
    ],
    [
      'a folder is no part',
      { a: part(regions), b: undefined },
      'b is no part of a site: it has no .part/manifest.json. Make it with npm run build -- --regions=…',
    ],
  ])('but not where %s', (_case, parts: Record<string, Manifest | undefined>, reason) => {
    expect(told(parts)).toEqual([reason]);
  });
});
