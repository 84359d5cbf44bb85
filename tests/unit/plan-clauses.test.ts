import { describe, expect, it } from 'vitest';
import { plans } from '../support/plans.ts';

describe.each(plans.map((plan) => ({ plan, name: plan.region })))('clauses of $name', ({ plan }) => {
  const ids = plan.clauses.map((clause) => clause.id);

  it('have unique ids', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('have ids that are readable in an address', () => {
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('stand in the order of the file', () => {
    const lines = plan.clauses.map((clause) => clause.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('all have text and a label', () => {
    expect(plan.clauses.filter(({ text, label }) => text.trim() === '' || label.trim() === '')).toEqual([]);
  });

  it('have labels that tell them apart', () => {
    const labels = plan.clauses.map((clause) => clause.label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
});

it('there are as many plans as official documents', () => {
  expect(plans.map(({ region, id }) => `${region}/${id}`).sort()).toEqual([
    'fuzhou/2021-2025',
    'jianghai/2016-2020',
    'jiangyan/2021-2025',
    'luojiang/2021-2025',
    'shenyang/2021-2025',
  ]);
});
