import { indicatorsOf } from '../indicators/read-indicators.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import type { Period } from '../time/period.ts';
import { editsOf } from './edits.ts';
import type { Plan } from './model.ts';

/** What other pages than its own tell of a plan. */
export interface PlanSummary {
  plan: Pick<Plan, 'region' | 'id'>;
  title: string;
  shortTitle: string;
  period: Pick<Period, 'start' | 'end'>;
  /** How many corrections and remarks it has. */
  edits: number;
  /** Whether it has figures or tasks, and so a page of plan data. */
  data: boolean;
  clauses: number;
}

export function summarisePlan(plan: Plan): PlanSummary {
  const { title, shortTitle, period } = plan.details;
  return {
    plan: { region: plan.region, id: plan.id },
    title,
    shortTitle,
    period: { start: period.start, end: period.end },
    edits: editsOf(plan).length,
    data: hasData(plan),
    clauses: plan.clauses.length,
  };
}

/** Whether a plan has figures or tasks, and so a page of plan data. */
export function hasData(plan: Plan): boolean {
  return indicatorsOf(plan).length > 0 || tasksOf(plan).length > 0;
}
