import type { Problem } from '../content/problems.ts';
import type { Plan } from '../plans/model.ts';
import { indicatorsOf } from './read-indicators.ts';
import type { IndicatorName } from './schema.ts';

/**
 * Every row of a plan's indicator table is aligned with one indicator of the list, and nothing else is.
 * @param text of the plan's file, to name lines.
 */
export function checkIndicators(plan: Plan, names: readonly IndicatorName[], text: string): Problem[] {
  const known = new Set(names.map((each) => each.id));
  const rows = new Set(indicatorsOf(plan).map((each) => each.clause.id));
  const aligned = Object.entries(plan.details.indicators);
  const lines = text.split('\n');
  const lineOf = (row: string) => {
    const entry = lines.findIndex((line) => line.trim().startsWith(`${row}:`));
    const clause = plan.clauses.find(({ id }) => id === row);
    return entry === -1 ? clause?.line : entry + 1;
  };
  const place = { file: plan.file };
  return [
    ...[...rows]
      .filter((row) => !(row in plan.details.indicators))
      .map((row) => ({
        ...place,
        line: lineOf(row),
        field: `indicators.${row}`,
        expected: '指标表的每一行都写明对应哪个指标',
        found: '没有写',
        mend: `在文件信息的 indicators 里加一行“${row}: 编号”，编号见 content/indicators.yaml`,
      })),
    ...aligned
      .filter(([, id], index) => aligned.findIndex(([, other]) => other === id) !== index)
      .map(([row, id]) => ({
        ...place,
        line: lineOf(row),
        field: `indicators.${row}`,
        expected: '一个指标只对应表里的一行',
        found: `${id} 已经对应了另一行`,
        mend: '改成别的指标，或在 content/indicators.yaml 里加一个',
      })),
    ...aligned.flatMap(([row, id]) => [
      ...(rows.has(row)
        ? []
        : [
            {
              ...place,
              line: lineOf(row),
              field: `indicators.${row}`,
              expected: '主要指标表里的一行',
              found: row,
              mend: '检查编号，或删掉这一行',
            },
          ]),
      ...(known.has(id)
        ? []
        : [
            {
              ...place,
              line: lineOf(row),
              field: `indicators.${row}`,
              expected: 'content/indicators.yaml 里的一个编号',
              found: `“${id}”`,
              mend: '检查拼写，或先把这个指标加进 content/indicators.yaml',
            },
          ]),
    ]),
  ];
}
