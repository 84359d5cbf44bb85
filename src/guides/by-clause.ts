import type { Content, RegionEntry } from '../content/load.ts';
import type { Plan } from '../plans/model.ts';
import { routes } from '../site/routes.ts';
import { entitlementOf } from './find.ts';

/** For each clause of a plan the guides that rest on it. */
export function guidesByClause(
  content: Content,
  entry: RegionEntry,
  plan: Plan,
): Map<string, { name: string; href: string }[]> {
  const found = new Map<string, { name: string; href: string }[]>();
  for (const guide of entry.guides.filter((each) => each.plan === plan.id)) {
    const link = {
      name: entitlementOf(content, guide.id).entitlement.name,
      href: routes.guide(entry.region.id, guide.id),
    };
    for (const clause of new Set(guide.citations.map((citation) => citation.clause))) {
      found.set(clause, [...(found.get(clause) ?? []), link]);
    }
  }
  return found;
}
