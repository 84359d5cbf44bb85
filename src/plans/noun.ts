import type { Plan } from './model.ts';

/** The site's own words about a plan, with what that document calls itself in place of 规划. */
export function callIt(text: string, plan: Plan): string {
  return text.replaceAll('规划', plan.details.noun);
}
