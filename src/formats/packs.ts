import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Region } from '../regions/region.ts';
import type { Told } from '../shards/summaries.ts';
import { packPath } from './files.ts';

/** All files of a region in one, as pages about several regions name it. */
export interface Pack {
  region: Region;
  bytes: number;
}

/** The packs of these regions that are in a built site, or that other parts of it have told of. */
export function packsOf(root: string, regions: readonly Region[], told: readonly Told[] | undefined): Pack[] {
  const sizes = new Map(told?.map(({ summary, pack }) => [summary.region.id, pack]));
  return regions.flatMap((region) => {
    const file = join(root, packPath(region.id));
    const bytes = existsSync(file) ? statSync(file).size : sizes.get(region.id);
    return bytes === undefined ? [] : [{ region, bytes }];
  });
}
