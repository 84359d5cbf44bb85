import { toString } from 'mdast-util-to-string';
import type { Content, RegionEntry } from '../content/load.ts';
import { CATEGORIES } from '../entitlements/entitlement.ts';
import { entitlementOf } from '../guides/find.ts';
import type { Guide } from '../guides/model.ts';
import { routes } from '../site/routes.ts';
import { clauseRecords } from './clause-records.ts';
import type { Kind, Shown } from './kinds.ts';

/** What Pagefind finds: a guide or a clause. */
export interface SearchRecord extends Shown {
  kind: Exclude<Kind, 'other'>;
  /** Names of the categories that it belongs to. */
  categories: string[];
  /** Words by which it is found beside those that it shows. */
  more: string;
}

/** The guides and clauses of a region. */
export function regionRecords(content: Content, entry: RegionEntry): SearchRecord[] {
  return [
    ...entry.guides.map((guide) => guideRecord(content, entry, guide)),
    ...entry.plans.flatMap(({ plan }) => clauseRecords(content, entry, plan)),
  ];
}

/** The entitlements in general, with what is commonly done. */
export function generalRecords(content: Content): SearchRecord[] {
  return content.entitlements.map(({ entitlement, practice }) => ({
    kind: 'guide',
    address: routes.entitlement(entitlement.id),
    title: entitlement.name,
    place: [CATEGORIES[entitlement.category]],
    text: entitlement.summary,
    categories: [CATEGORIES[entitlement.category]],
    more: toString(practice),
  }));
}

function guideRecord(content: Content, { region }: RegionEntry, guide: Guide): SearchRecord {
  const { entitlement } = entitlementOf(content, guide.id);
  return {
    kind: 'guide',
    address: routes.guide(region.id, guide.id),
    title: entitlement.name,
    place: [region.name, CATEGORIES[entitlement.category]],
    text: guide.summary,
    categories: [CATEGORIES[entitlement.category]],
    more: [guide.who, ...guide.extensions.map(({ what }) => what)].join(' '),
  };
}
