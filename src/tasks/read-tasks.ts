import { textOf } from '../plans/inline.ts';
import type { Clause, Plan } from '../plans/model.ts';
import { tablesOf } from '../plans/walk.ts';

/** A row of a plan's task table. */
export interface Task {
  clause: Clause;
  /** The row's number as printed; numbers may be missing in the source. */
  number: string;
  text: string;
  /** 牵头单位: the body named first. */
  lead: string;
  /** The others, in the order of the plan. */
  others: string[];
}

/** A body and its tasks. */
export interface Department {
  name: string;
  leads: Task[];
  helps: Task[];
}

/**
 * The tasks of a plan, read from its task table; none if it has no such table. The first body named leads, as the
 * table's own remark says (luojiang/2021-2025#annex-p1).
 */
export function tasksOf(plan: Plan): Task[] {
  const table = tablesOf(plan).find((each) => each.head.includes('责任单位'));
  if (!table) return [];
  return table.rows.map((row) => {
    const [number = '', text = '', responsible = ''] = row.cells.map((cell) => textOf(cell));
    const [lead = '', ...others] = responsible.split(/[，、]/).map((name) => name.trim());
    return { clause: row.clause, number, text, lead, others };
  });
}

/** The same tasks by body: those that lead most come first. */
export function departmentsOf(tasks: readonly Task[]): Department[] {
  const names = new Set(tasks.flatMap((task) => [task.lead, ...task.others]));
  return [...names]
    .map((name) => ({
      name,
      leads: tasks.filter((task) => task.lead === name),
      helps: tasks.filter((task) => task.others.includes(name)),
    }))
    .sort(
      (a, b) =>
        b.leads.length - a.leads.length ||
        b.helps.length - a.helps.length ||
        a.name.localeCompare(b.name, 'zh'),
    );
}
