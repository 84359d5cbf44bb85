import { textOf } from '../plans/inline.ts';
import type { Clause, Plan, Row } from '../plans/model.ts';
import { tablesOf } from '../plans/walk.ts';
import { readQuantity, type Quantity } from './quantity.ts';

/** A row of a plan's indicator table. */
export interface Indicator {
  clause: Clause;
  plan: Plan;
  /** As the plan words it, without its number. */
  name: string;
  /** What is counted: 人, 户, 人次, %; empty where the plan gives none. */
  unit: string;
  /** 2020's figure with its unit; `undefined` where the plan gives none. */
  baseline: string | undefined;
  /** The target as the plan writes it, with its unit: ≥0.12万人, 600人, 100%. */
  target: string;
  quantity: Quantity | undefined;
  /** 约束性 (binding) or 预期性 (expected). */
  kind: string;
  group: string | undefined;
}

const COLUMNS = {
  name: /指标$/,
  unit: /^单位$/,
  baseline: /^2020年$/,
  target: /^(目标值|2025年)$/,
  kind: /属性$/,
} as const;

/** The indicators of a plan, read from its indicator table; none if it has no such table. */
export function indicatorsOf(plan: Plan): Indicator[] {
  const table = tablesOf(plan).find((each) => each.caption.clause.text.includes('主要指标'));
  if (!table) return [];
  const column = (pattern: RegExp) => table.head.findIndex((head) => pattern.test(head));
  const at = {
    name: column(COLUMNS.name),
    unit: column(COLUMNS.unit),
    baseline: column(COLUMNS.baseline),
    target: column(COLUMNS.target),
    kind: column(COLUMNS.kind),
  };
  let group: string | undefined;
  return table.rows.map((row) => {
    if (table.grouped) group = cellText(row, 0) || group;
    const name = cellText(row, at.name).replace(/^\d+[.．]/, '');
    const printedUnit = at.unit === -1 ? (/（([^（）]*)）$/.exec(name)?.[1] ?? '') : cellText(row, at.unit);
    const scaled = printedUnit === '万';
    const unit = scaled ? countedIn(name) : printedUnit;
    const withUnit = (text: string) => `${text}${scaled ? '万' : ''}${text.endsWith(unit) ? '' : unit}`;
    const target = cellText(row, at.target);
    const quantity = readQuantity(target, scaled ? 10_000 : 1);
    const baseline = cellText(row, at.baseline);
    return {
      clause: row.clause,
      plan,
      name,
      unit,
      baseline: readQuantity(baseline) ? withUnit(baseline) : undefined,
      target: quantity ? withUnit(target) : target,
      quantity,
      kind: cellText(row, at.kind),
      group,
    };
  });
}

/** What a figure given in 万 counts: the name of the indicator says it. */
function countedIn(name: string): string {
  return name.includes('人次') ? '人次' : '人';
}

function cellText(row: Row, index: number): string {
  const cell = row.cells[index];
  return cell ? textOf(cell) : '';
}
