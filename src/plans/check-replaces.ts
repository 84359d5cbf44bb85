import type { RegionEntry } from '../content/read-region.ts';
import type { Problem } from '../content/problems.ts';

/** Plans that stand in the place of what can't be an earlier plan: of themselves, of a later one, of one that another replaces. */
export function checkReplaces({ plans }: Pick<RegionEntry, 'plans'>): Problem[] {
  return plans.flatMap(({ plan }) =>
    plan.details.replaces.flatMap((old): Problem[] => {
      const problem = (expected: string, mend: string): Problem => ({
        file: plan.file,
        field: 'replaces',
        expected,
        found: old,
        mend,
      });
      const others = plans.filter((each) => each.plan !== plan && each.plan.details.replaces.includes(old));
      if (old >= plan.id) return [problem('比这份规划早的规划', '改成旧规划的年份')];
      if (others.length > 0) return [problem('一份旧规划只由一份新规划接替', '留下接替它的那一份，别的删掉')];
      return [];
    }),
  );
}

/** Guides that rest on a plan which has been replaced: advice, because the new plan must be read before they can be moved. */
export function guidesOfReplaced({ plans, guides }: RegionEntry): Problem[] {
  return plans.flatMap(({ plan }) =>
    guides
      .filter((guide) => plan.details.replaces.includes(guide.plan))
      .map((guide): Problem => ({
        file: guide.file,
        field: 'plan',
        expected: `依据新的规划：${plan.id}`,
        found: `${guide.plan}，已经由 ${plan.id} 接替`,
        mend: `读新规划，改 plan 和 citations；新规划没有写的，撤下这一篇，或者写明只说过去（background: true）`,
        severity: 'advice',
        why: '旧规划里的承诺可能不再有了。读者会照着旧的去申请。',
      })),
  );
}
