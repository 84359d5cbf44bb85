import { expect, it } from 'vitest';
import { byProvince, regionSchema, type Region } from '../../src/regions/region.ts';
import { foldersIn, readSource } from '../../src/content/files.ts';
import { readYamlFile } from '../../src/content/read-data.ts';
import { CONTENT } from '../support/plans.ts';

const regions = foldersIn(CONTENT, 'regions').flatMap((id): Region[] => {
  const { data } = readYamlFile(readSource(CONTENT, `regions/${id}/region.yaml`), regionSchema);
  return data ? [{ id, ...data }] : [];
});

function region(id: string, province: Region['province'], code: number): Region {
  return {
    id,
    province,
    code,
    name: id,
    fullName: province + id,
    guidesFinished: true,
    updated: '2026-01-01',
  };
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
  const given = [region('b', '四川省', 510604), region('a', '辽宁省', 210100)];
  byProvince(given);
  expect(given.map((each) => each.id)).toEqual(['b', 'a']);
});

it('puts the five regions in five provinces', () => {
  expect(byProvince(regions).map(({ province }) => province)).toEqual([
    '辽宁省',
    '江苏省',
    '江西省',
    '广东省',
    '四川省',
  ]);
});

it('writes a region’s full name from the province on, as the list of regions cuts it', () => {
  expect(regions).toHaveLength(5);
  for (const each of regions) {
    expect(each.fullName.startsWith(each.province)).toBe(true);
    expect(each.fullName.endsWith(each.name)).toBe(true);
  }
});
