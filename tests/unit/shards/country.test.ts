import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, it } from 'vitest';
import { isError } from '../../../src/checks/report.ts';
import { inspect } from '../../../src/checks/inspect.ts';
import { makeCountry } from '../../scale/make-country.ts';
import { makeRegion } from '../../scale/make-region.ts';
import { readModels } from '../../scale/models.ts';

const folder = mkdtempSync(join(tmpdir(), 'country-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const models = readModels('content');

it('a part of a synthetic country passes the checks without its other regions', () => {
  const part = makeCountry('content', folder, 3, { clauses: [40, 60], guides: [8, 12] }, models).slice(1);
  const { content, problems } = inspect(folder, new Date('2026-11-23T12:00:00Z'), { regions: part });
  expect(problems.filter(isError)).toEqual([]);
  expect(content?.regions.map(({ region }) => region.id)).toEqual(part);
});

it('its regions are as large as they are asked to be, each is another, and made again the same', () => {
  const size = { clauses: [150, 400], guides: [60, 160] } as const;
  const plans = [0, 1, 2].map((number) => {
    const files = makeRegion(number, models, size);
    expect(makeRegion(number, models, size)).toEqual(files);
    const guides = [...files.keys()].filter((path) => path.startsWith('guides/')).length;
    const clauses = (files.get('plans/2021-2025.clauses.txt') ?? '').trim().split('\n').length;
    expect([guides >= 60, guides <= 160, clauses >= 150, clauses <= 400 + 160]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    return files.get('plans/2021-2025.mdx') ?? '';
  });
  const lines = plans.map((plan) => plan.split('\n').filter((line) => /^\p{Script=Han}/u.test(line)));
  expect(new Set(lines.flat()).size).toBe(lines.flat().length);
});
