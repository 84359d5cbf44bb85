import type { PlanEntry, RegionEntry } from '../content/load.ts';
import type { Region } from '../regions/region.ts';
import { indicatorsOf, type Indicator } from './read-indicators.ts';
import type { IndicatorName } from './schema.ts';

/** One region's newest plan with an indicator table. */
export interface Column {
  region: Region;
  entry: PlanEntry;
}

/** One indicator across plans; a plan may have none of it. */
export interface Comparison {
  name: string;
  id: string;
  /** In the order of the columns. */
  cells: (Indicator | undefined)[];
}

/** The columns: of each region the newest plan that has indicators. */
export function columnsOf(regions: readonly RegionEntry[]): Column[] {
  return regions
    .flatMap(({ region, plans }) => {
      const entry = plans.find(({ plan }) => indicatorsOf(plan).length > 0);
      return entry ? [{ region, entry }] : [];
    })
    .sort((a, b) => a.region.code - b.region.code);
}

/** Lays the indicators of the columns side by side, as the plans' front matter aligns them. */
export function compare(names: readonly IndicatorName[], columns: readonly Column[]): Comparison[] {
  const found = columns.map(({ entry: { plan } }) => {
    const aligned = plan.details.indicators;
    return new Map(indicatorsOf(plan).map((each) => [aligned[each.clause.id], each]));
  });
  return names
    .map(({ id, name }) => ({ id, name, cells: found.map((column) => column.get(id)) }))
    .filter(({ cells }) => cells.some(Boolean));
}
