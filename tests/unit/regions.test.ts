import { expect, it } from 'vitest';
import { byProvince, type Region } from '../../src/regions/region.ts';
import { content } from '../support/plans.ts';

function region(id: string, province: Region['province'], code: number): Region {
  return { id, province, code, name: id, fullName: province + id, updated: '2026-01-01' };
}

it('lists provinces, and the regions in each, in the order of the division codes', () => {
  const groups = byProvince([
    region('d', '四川省', 510604),
    region('b', '江苏省', 321204),
    region('c', '四川省', 510100),
    region('a', '辽宁省', 210100),
  ]);
  expect(groups.map(({ province, regions }) => [province, ...regions.map((each) => each.id)])).toEqual([
    ['辽宁省', 'a'],
    ['江苏省', 'b'],
    ['四川省', 'c', 'd'],
  ]);
});

it('leaves the list it is given as it is', () => {
  const regions = [region('b', '四川省', 510604), region('a', '辽宁省', 210100)];
  byProvince(regions);
  expect(regions.map((each) => each.id)).toEqual(['b', 'a']);
});

it('puts the five regions in five provinces', () => {
  expect(byProvince(content.regions.map((entry) => entry.region)).map(({ province }) => province)).toEqual([
    '辽宁省',
    '江苏省',
    '江西省',
    '广东省',
    '四川省',
  ]);
});

it('writes a region’s full name from the province on, as the list of regions cuts it', () => {
  for (const { region: each } of content.regions) {
    expect(each.fullName.startsWith(each.province)).toBe(true);
    expect(each.fullName.endsWith(each.name)).toBe(true);
  }
});
