import type { Plan } from './model.ts';

/** The plan that stands in the place of this one. */
export function successorOf(plan: Plan, plans: readonly Plan[]): Plan | undefined {
  return plans.find(({ details }) => details.replaces.includes(plan.id));
}

/** The newest plan in whose place this one stands, as far as it is still on the site. */
export function planBefore({ details }: Plan, plans: readonly Plan[]): Plan | undefined {
  return plans.filter(({ id }) => details.replaces.includes(id)).sort((a, b) => b.id.localeCompare(a.id))[0];
}
