import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor } from '../checks/advice.ts';
import { content, contentProblems } from '../content/current.ts';
import type { Content } from '../content/load.ts';
import { partToBuild } from './part.ts';
import { summarise, type RegionSummary } from './summary.ts';

/** What a built region tells the other parts: its summary, and what only its built files can tell. */
export interface Told {
  summary: RegionSummary;
  /** How much advice the checks have for its editors. */
  advice: number;
  /** Number of its files, without their compressed versions. */
  files: number;
  /** Bytes of its pack; none where it has nothing to take away. */
  pack: number | undefined;
}

const known = new WeakMap<Content, RegionSummary[]>();

/** What pages about several regions tell of each of them; in the order of their ids. */
export function regionSummaries(): RegionSummary[] {
  const read = content();
  const summaries =
    known.get(read) ??
    regionsTold()?.map(({ summary }) => summary) ??
    read.regions.map((entry) => summarise(read, entry));
  known.set(read, summaries);
  return summaries;
}

/** How much advice the checks have for the editors of each region, by its id. */
export function adviceCounts(): Map<string, number> {
  const told = regionsTold();
  if (told) return new Map(told.map(({ summary, advice }) => [summary.region.id, advice]));
  const read = content();
  return new Map(
    read.regions.map(({ region }) => [region.id, adviceFor(contentProblems(), read, region.id).length]),
  );
}

/** What the parts of all regions have told; `undefined` where this process builds the regions itself. */
export function regionsTold(): Told[] | undefined {
  const folder = partToBuild()?.told;
  if (folder === undefined) return undefined;
  // Written by `writeTold` in another part of the same version.
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Told)
    .sort((a, b) => (a.summary.region.id < b.summary.region.id ? -1 : 1));
}
