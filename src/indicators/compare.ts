import type { Clause, Plan } from '../plans/model.ts';
import type { Region } from '../regions/region.ts';
import { indicatorsOf, type Indicator } from './read-indicators.ts';
import type { Period } from '../time/period.ts';
import type { IndicatorName } from './schema.ts';

/** What a comparison tells of an indicator; plain data. */
export interface NamedIndicator extends Pick<
  Indicator,
  'name' | 'unit' | 'baseline' | 'target' | 'quantity' | 'kind'
> {
  /** What the plan's front matter says it is. */
  id: string | undefined;
  clause: Pick<Clause, 'id' | 'label'>;
}

/** The indicators of a plan, to be compared with those of others. */
export interface PlanIndicators {
  plan: Pick<Plan, 'region' | 'id'>;
  period: Pick<Period, 'start' | 'end'>;
  found: NamedIndicator[];
}

/** One region's newest plan with an indicator table. */
export interface Column extends PlanIndicators {
  region: Region;
}

/** One indicator across plans; a plan may have none of it. */
export interface Comparison {
  name: string;
  id: string;
  /** In the order of the columns. */
  cells: (NamedIndicator | undefined)[];
}

/** The indicators of the first of these plans that has any; newest plans come first. */
export function namedIndicators(plans: readonly Plan[]): PlanIndicators | undefined {
  const plan = plans.find((each) => indicatorsOf(each).length > 0);
  if (!plan) return undefined;
  const { indicators, period } = plan.details;
  return {
    plan: { region: plan.region, id: plan.id },
    period: { start: period.start, end: period.end },
    found: indicatorsOf(plan).map(({ name, unit, baseline, target, quantity, kind, clause }) => ({
      id: indicators[clause.id],
      name,
      unit,
      baseline,
      target,
      quantity,
      kind,
      clause: { id: clause.id, label: clause.label },
    })),
  };
}

/** The columns: the regions that have indicators, by division code. */
export function columnsOf(
  regions: readonly { region: Region; indicators: PlanIndicators | undefined }[],
): Column[] {
  return regions
    .flatMap(({ region, indicators }) => (indicators ? [{ region, ...indicators }] : []))
    .sort((a, b) => a.region.code - b.region.code);
}

/** Lays the indicators of the columns side by side, as the plans' front matter aligns them. */
export function compare(names: readonly IndicatorName[], columns: readonly Column[]): Comparison[] {
  const known = columns.map(({ found }) => new Map(found.map((each) => [each.id, each])));
  return names
    .map(({ id, name }) => ({ id, name, cells: known.map((column) => column.get(id)) }))
    .filter(({ cells }) => cells.some(Boolean));
}
