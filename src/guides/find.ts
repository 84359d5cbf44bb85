import type { Content, RegionEntry } from '../content/load.ts';
import { CATEGORIES, type Category } from '../entitlements/entitlement.ts';
import type { EntitlementEntry } from '../entitlements/load.ts';
import type { Plan } from '../plans/model.ts';
import type { Guide } from './model.ts';

/** The plan that a guide rests on. Throws if the content was not checked. */
export function planOf(entry: RegionEntry, guide: Guide): Plan {
  const found = entry.plans.find(({ plan }) => plan.id === guide.plan);
  if (!found) throw new Error(`${guide.file}: no plan ${guide.plan}`);
  return found.plan;
}

/** The entitlement of a guide. Throws if the content was not checked. */
export function entitlementOf(content: Content, id: string): EntitlementEntry {
  const found = content.entitlements.find(({ entitlement }) => entitlement.id === id);
  if (!found) throw new Error(`No entitlement ${id}`);
  return found;
}

/** The categories of some entitlements, in their order. */
export function categoriesOf(content: Content, ids: readonly string[]): Category[] {
  const found = new Set(ids.map((id) => entitlementOf(content, id).entitlement.category));
  return (Object.keys(CATEGORIES) as Category[]).filter((category) => found.has(category));
}

/** A clause's place in words. */
export function labelOf(plan: Plan, clause: string): string {
  return plan.clauses.find(({ id }) => id === clause)?.label ?? clause;
}
