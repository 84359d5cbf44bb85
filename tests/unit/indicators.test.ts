import { describe, expect, it } from 'vitest';
import { columnsOf, compare } from '../../src/indicators/compare.ts';
import { sayQuantity } from '../../src/indicators/quantity.ts';
import { indicatorsOf, type Indicator } from '../../src/indicators/read-indicators.ts';
import { loadContent } from '../../src/content/load.ts';
import { summarise } from '../../src/shards/summary.ts';
import { CONTENT, planOf, plans } from '../support/plans.ts';
import { readFixture } from '../support/tables.ts';

/** Rows of the indicator tables, drawn from the sources by hand; `written` is the figure written out. */
const ROWS = readFixture('indicators.tsv', [
  'region',
  'no',
  'name',
  'unit',
  'baseline',
  'target',
  'kind',
  'written',
]);

/** An indicator in the fixture's form; the name without the unit that some plans put behind it. */
function asRow({
  plan,
  clause,
  name,
  unit,
  baseline,
  target,
  kind,
  quantity,
}: Indicator): (typeof ROWS)[number] {
  return {
    region: plan.region,
    no: clause.id.replace(/^.*-/, ''),
    name: name.replace(/（[^（）]*）$/, ''),
    unit,
    baseline: baseline ?? '',
    target,
    kind,
    written: quantity ? sayQuantity(quantity, unit) : '',
  };
}

describe('indicators of the plans', () => {
  it.each(['fuzhou', 'jiangyan', 'luojiang'])('%s: every row with its unit, figures and kind', (region) => {
    expect(indicatorsOf(planOf(region)).map(asRow)).toEqual(ROWS.filter((row) => row.region === region));
  });

  it('are 38', () => {
    expect(plans.flatMap(indicatorsOf)).toHaveLength(38);
    expect(ROWS).toHaveLength(38);
  });

  it.each(['jianghai', 'shenyang'])('%s has none', (region) => {
    expect(indicatorsOf(planOf(region))).toEqual([]);
  });

  it('keep the group that a table gives them', () => {
    expect(indicatorsOf(planOf('fuzhou')).map((each) => each.group)).toEqual([
      ...Array<string>(3).fill('收入和就业'),
      ...Array<string>(11).fill('社会保障和基本公共服务'),
    ]);
    expect(indicatorsOf(planOf('luojiang')).map((each) => each.group)).toEqual(
      Array<undefined>(12).fill(undefined),
    );
  });
});

describe('indicators side by side', () => {
  const read = () => {
    const content = loadContent(CONTENT);
    const { indicators } = content;
    const columns = columnsOf(content.regions.map((entry) => summarise(content, entry)));
    return { indicators, columns, rows: compare(indicators, columns) };
  };

  it('have a column for each region with a table, by division code', () => {
    expect(read().columns.map(({ region }) => region.id)).toEqual(['jiangyan', 'fuzhou', 'luojiang']);
  });

  it('hold each of the 38 figures once', () => {
    const cells = read().rows.flatMap((row) => row.cells.flatMap((cell) => cell?.clause ?? []));
    expect(new Set(cells).size).toBe(38);
    expect(cells).toHaveLength(38);
  });

  it('lay only like beside like: one unit in a row', () => {
    const mixed = read().rows.filter(
      (row) => new Set(row.cells.flatMap((cell) => cell?.unit ?? [])).size > 1,
    );
    expect(mixed.map(({ id, cells }) => [id, cells.map((cell) => cell?.unit)])).toEqual([
      // Luojiang counts people each time they are trained; the cells keep their own words.
      ['skills-training', ['人', '人', '人次']],
    ]);
  });

  it('leave a cell empty where a plan has no such indicator', () => {
    const retention = read().rows.find((row) => row.id === 'school-retention');
    expect(retention?.cells.map((cell) => cell?.name)).toEqual([
      undefined,
      undefined,
      '残疾儿童少年义务教育巩固率（%）',
    ]);
  });

  it('name only indicators that are used', () => {
    const { indicators, rows } = read();
    expect(rows.map((row) => row.id)).toEqual(indicators.map((each) => each.id));
  });
});
