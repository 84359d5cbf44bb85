import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import type { Plan } from '../../src/plans/model.ts';

/** The project's own content folder. */
export const CONTENT = join(process.cwd(), 'content');

export const content = loadContent(CONTENT);

/** All plans of the site. */
export const plans: readonly Plan[] = content.regions.flatMap((entry) => entry.plans.map(({ plan }) => plan));

/** A region's newest plan. */
export function planOf(region: string): Plan {
  const plan = plans.find((each) => each.region === region);
  if (!plan) throw new Error(`no plan of ${region}`);
  return plan;
}
