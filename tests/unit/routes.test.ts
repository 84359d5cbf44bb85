import { describe, expect, it } from 'vitest';
import { navigation, routes } from '../../src/site/routes.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('luojiang');

describe('addresses', () => {
  it('are those of the design', () => {
    expect([
      routes.region('luojiang'),
      routes.plan(plan),
      routes.clause(plan, '3-1-3'),
      routes.easyPlan(plan),
      routes.planData(plan),
      routes.corrections(plan),
    ]).toEqual([
      '/luojiang/',
      '/luojiang/plans/2021-2025/',
      '/luojiang/plans/2021-2025/#3-1-3',
      '/luojiang/plans/2021-2025/easy/',
      '/luojiang/plans/2021-2025/data/',
      '/luojiang/plans/2021-2025/corrections/',
    ]);
  });

  it('of fixed pages end in a slash, those of files in their kind, before any anchor', () => {
    const fixed = Object.values(routes).filter((route) => typeof route === 'string');
    expect(
      fixed.filter((route) => !/^\/(?:[a-z-]+\/)*(?:[a-z-]+\.(?:xml|json|txt))?(?:#[a-z]+)?$/.test(route)),
    ).toEqual([]);
  });

  it('in the navigation are fixed pages, each once', () => {
    const fixed: unknown[] = Object.values(routes);
    expect(navigation.filter(({ href }) => !fixed.includes(href))).toEqual([]);
    expect(new Set(navigation.map(({ href }) => href)).size).toBe(navigation.length);
  });
});
