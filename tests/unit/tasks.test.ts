import { describe, expect, it } from 'vitest';
import { departmentsOf, tasksOf } from '../../src/tasks/read-tasks.ts';
import { planOf, plans } from '../support/plans.ts';
import { readFixture } from '../support/tables.ts';

/** Luojiang's task table, drawn from the source by hand. Row 8 has a second comma, row 47 no comma, row 48 one body. */
const ROWS = readFixture('tasks.tsv', ['no', 'lead', 'others']);
const tasks = tasksOf(planOf('luojiang'));

describe('tasks of luojiang', () => {
  it('are 48, numbered 1 to 49 without 26', () => {
    const numbers = Array.from({ length: 49 }, (_, at) => String(at + 1)).filter((number) => number !== '26');
    expect(tasks.map((task) => task.number)).toEqual(numbers);
  });

  it('have the body that leads and those that help', () => {
    expect(
      tasks.map(({ number, lead, others }) => ({ no: number, lead, others: others.join('、') })),
    ).toEqual(ROWS);
  });

  it('have the address of their row', () => {
    expect(tasks.map((task) => task.clause.id)).toEqual(tasks.map((task) => `annex-${task.number}`));
  });

  it('have text that ends in a full stop', () => {
    expect(tasks.filter((task) => !/。$/.test(task.text))).toEqual([]);
  });
});

it('no other plan has a task table', () => {
  expect(plans.filter((plan) => tasksOf(plan).length > 0).map((plan) => plan.region)).toEqual(['luojiang']);
});

describe('the same tasks by body', () => {
  const departments = departmentsOf(tasks);

  it('are all there, each under its lead and its helpers', () => {
    const places = (kind: 'leads' | 'helps') =>
      departments.flatMap((each) => each[kind].map((task) => `${task.number} ${each.name}`)).sort();
    expect(places('leads')).toEqual(ROWS.map((row) => `${row.no} ${row.lead}`).sort());
    expect(places('helps')).toEqual(
      ROWS.flatMap((row) =>
        row.others
          .split('、')
          .filter(Boolean)
          .map((name) => `${row.no} ${name}`),
      ).sort(),
    );
  });

  it('begin with the body that leads most', () => {
    expect(departments[0]).toMatchObject({ name: '区残联' });
    const leads = departments.map((each) => each.leads.length);
    expect(leads).toEqual([...leads].sort((a, b) => b - a));
  });

  it('name each body once', () => {
    const names = departments.map((each) => each.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
