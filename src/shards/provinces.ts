import { areMany, provinceId, type Region } from '../regions/region.ts';
import { buildsProvince } from './part.ts';
import { regionSummaries } from './summaries.ts';
import type { RegionSummary } from './summary.ts';

/** A province with what its regions tell. */
export interface Province {
  id: string;
  name: Region['province'];
  /** By division code. */
  summaries: RegionSummary[];
}

/** Static paths of the pages of every province that is built; few regions are listed together and need no provinces. */
export function provincePaths(): { params: { province: string }; props: { province: Province } }[] {
  const summaries = regionSummaries();
  if (!areMany(summaries)) return [];
  return [...Map.groupBy(summaries, ({ region }) => region.province)]
    .map(([name, group]) => ({
      id: provinceId(name),
      name,
      summaries: group.toSorted((a, b) => a.region.code - b.region.code),
    }))
    .filter(({ id }) => buildsProvince(id))
    .map((province) => ({ params: { province: province.id }, props: { province } }));
}
