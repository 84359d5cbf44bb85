import { content } from '../content/current.ts';
import type { PlanEntry, RegionEntry } from '../content/load.ts';
import type { Guide } from '../guides/model.ts';
import type { Plan } from '../plans/model.ts';
import type { Region } from '../regions/region.ts';

/** Static paths of the pages of every region. */
export function regionPaths(): { params: { region: string }; props: { entry: RegionEntry } }[] {
  return content().regions.map((entry) => ({ params: { region: entry.region.id }, props: { entry } }));
}

/** Static paths of the pages of every plan, or of those that `only` lets through. */
export function planPaths(
  only: (plan: Plan) => boolean = () => true,
): { params: { region: string; plan: string }; props: { entry: PlanEntry; region: Region } }[] {
  return content().regions.flatMap(({ region, plans }) =>
    plans
      .filter((entry) => only(entry.plan))
      .map((entry) => ({ params: { region: region.id, plan: entry.plan.id }, props: { entry, region } })),
  );
}

/** Static paths of the pages of every guide. */
export function guidePaths(): {
  params: { region: string; guide: string };
  props: { entry: RegionEntry; guide: Guide };
}[] {
  return content().regions.flatMap((entry) =>
    entry.guides.map((guide) => ({
      params: { region: entry.region.id, guide: guide.id },
      props: { entry, guide },
    })),
  );
}
