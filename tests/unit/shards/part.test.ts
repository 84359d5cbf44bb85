import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildsGeneral, buildsProvince, ownerOf, PART } from '../../../src/shards/part.ts';
import { divide } from '../../../src/shards/run-parts.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a file of the site', () => {
  const regions = new Set(['luojiang']);

  it.each([
    ['luojiang/index.html', { region: 'luojiang' }],
    ['luojiang/guides/dibao/index.html.br', { region: 'luojiang' }],
    ['staff/check/luojiang/index.html', { region: 'luojiang' }],
    ['staff/sign/luojiang/index.html', { region: 'luojiang' }],
    ['regions/sichuan/index.html', { province: 'sichuan' }],
    ['regions/sichuan/dibao/index.html', { province: 'sichuan' }],
    ['index.html', {}],
    ['guides/luojiang/index.html', {}],
    ['staff/sign/shared-pages/index.html', {}],
    ['fuzhou/index.html', {}],
  ])('%s belongs to one part', (path, owner) => {
    expect(ownerOf(path, regions)).toEqual(owner);
  });
});

describe('a build', () => {
  it('makes everything by default', () => {
    expect([buildsGeneral(), buildsProvince('sichuan')]).toEqual([true, true]);
  });

  it('makes its part alone', () => {
    vi.stubEnv(PART, JSON.stringify({ regions: [], provinces: ['sichuan'], general: false, told: '/told' }));
    expect([buildsGeneral(), buildsProvince('sichuan'), buildsProvince('fujian')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('refuses a part that it does not understand', () => {
    vi.stubEnv(PART, JSON.stringify({ region: 'luojiang' }));
    expect(() => buildsGeneral()).toThrow();
  });
});

describe('regions are divided among processes', () => {
  const sizes = (count: number) =>
    new Map<string, number>(Array.from({ length: count }, (_, index) => [`r-${index}`, 1 + (index % 7)]));

  it('each in one of them, so that all have as much to do', () => {
    const groups = divide(sizes(21), 2);
    expect(groups.flat().sort()).toEqual([...sizes(21).keys()].sort());
    const loads = groups.map((ids) => ids.reduce((sum, id) => sum + (sizes(21).get(id) ?? 0), 0));
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });

  it('in groups that stay small, however many they are', () => {
    expect(Math.max(...divide(sizes(500), 2).map(({ length }) => length))).toBeLessThan(40);
  });

  it('and none gets nothing to do', () => {
    expect(divide(sizes(1), 4)).toEqual([['r-0']]);
    expect(divide(new Map(), 2)).toEqual([]);
  });
});
