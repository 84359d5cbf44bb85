import { join } from 'node:path';
import { filesIn, foldersIn, readSource } from '../../src/content/files.ts';
import type { Plan } from '../../src/plans/model.ts';
import { readPlan } from '../../src/plans/read-plan.ts';

/** The project's own content folder. */
export const CONTENT = join(process.cwd(), 'content');

/** All plans of the site; read one by one, so that a flaw elsewhere in the content doesn't hide them. */
export const plans: readonly Plan[] = foldersIn(CONTENT, 'regions').flatMap((region) =>
  filesIn(CONTENT, `regions/${region}/plans`)
    .filter((name) => /^[\d-]+\.mdx$/.test(name))
    .map((name) => {
      const source = readSource(CONTENT, `regions/${region}/plans/${name}`);
      const { plan, problems } = readPlan(source, region, name.replace('.mdx', ''));
      if (!plan) throw new Error(JSON.stringify(problems));
      return plan;
    }),
);

/** A region's newest plan. */
export function planOf(region: string): Plan {
  const plan = plans.findLast((each) => each.region === region);
  if (!plan) throw new Error(`no plan of ${region}`);
  return plan;
}
