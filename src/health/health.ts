import { z } from 'astro/zod';
import type { Content } from '../content/load.ts';
import type { RegionSummary } from '../shards/summary.ts';
import { buildDate, type Checkout } from '../time/build-date.ts';

/** Where the file stands in the site. */
export const HEALTH = '/health.json';

const count = z.int().nonnegative();

/** `/health.json`: what a host wants to know of the site that is served. */
export const healthSchema = z.strictObject({
  /** `null` where the site was not built in a git checkout. */
  commit: z.string().nullable(),
  /** Whether the build holds nothing that is not in the commit. */
  clean: z.boolean(),
  built: z.iso.datetime(),
  /** Day of the newest change to the content. */
  content: z.iso.date(),
  /** `files` are those of the build, without their compressed versions. */
  counts: z.strictObject({
    regions: count,
    plans: count,
    clauses: count,
    guides: count,
    entitlements: count,
    files: count,
  }),
});

export type Health = z.output<typeof healthSchema>;

/** The health of a build of this content. */
export function healthOf(
  { entitlements, updates, site }: Pick<Content, 'entitlements' | 'updates' | 'site'>,
  regions: readonly RegionSummary[],
  files: number,
  checkout: Checkout | undefined,
  now: Date,
): Health {
  const plans = regions.flatMap((region) => region.plans);
  const days = [site.updated, ...updates.map(({ date }) => date), ...regions.map(({ newest }) => newest)];
  return {
    commit: checkout?.commit ?? null,
    clean: checkout?.clean ?? false,
    built: buildDate(checkout, now).toISOString(),
    content: days.reduce((newest, day) => (day > newest ? day : newest)),
    counts: {
      regions: regions.length,
      plans: plans.length,
      clauses: plans.reduce((sum, { clauses }) => sum + clauses, 0),
      guides: regions.reduce((sum, { guides }) => sum + guides.length, 0),
      entitlements: entitlements.length,
      files,
    },
  };
}
