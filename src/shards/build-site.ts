import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn, readSource } from '../content/files.ts';
import { areMany, provinceId, regionSchema } from '../regions/region.ts';
import { readYamlFile } from '../content/read-data.ts';
import { checkoutAt } from '../time/build-date.ts';
import { obstacles, readManifest, writeManifest, type Manifest } from './manifest.ts';
import { divide, runParts, sizesOf, type Job } from './run-parts.ts';
import { TOLD } from './tell.ts';
import { hashOf, versionOf } from './version.ts';
import { copyFolders, foldersOf, moveFolders, Workshop } from './workshop.ts';

/** What a build works with. */
export interface Setting {
  project: string;
  content: string;
  /** Where the result stands in the end. */
  out: string;
  /** How many processes run at once. */
  processes: number;
}

/** Builds regions, and nothing else, into a part of a site. */
export async function buildPart(setting: Setting, regions: readonly string[]): Promise<void> {
  using workshop = new Workshop(setting.project);
  const part = workshop.at('site');
  await buildRegions(setting, workshop, regions, part);
  workshop.publish(setting.out);
}

/** Builds the whole site: its regions, and then the pages about them all. */
export async function buildWhole(setting: Setting): Promise<void> {
  using workshop = new Workshop(setting.project);
  const part = workshop.at('regions');
  await buildRegions(setting, workshop, foldersIn(setting.content, 'regions'), part);
  await putTogether(setting, workshop, [part], moveFolders);
}

/**
 * Puts parts together into a site, with the pages about all of them. Throws, with every reason, when they don't fit.
 * @param base a site whose other regions stay as they are; it is `out` itself
 */
export async function mergeParts(setting: Setting, parts: readonly string[], base?: string): Promise<void> {
  using workshop = new Workshop(setting.project);
  await putTogether(setting, workshop, parts, copyFolders, base);
}

async function buildRegions(
  setting: Setting,
  workshop: Workshop,
  regions: readonly string[],
  part: string,
): Promise<void> {
  const { content, processes, project } = setting;
  const unknown = regions.filter((id) => !foldersIn(content, 'regions').includes(id));
  if (unknown.length > 0) throw new RefusedError([`There is no region ${unknown.join(', ')} in ${content}.`]);
  const groups = divide(sizesOf(content, regions), processes);
  const jobs = groups.map((group, index): Job => ({
    part: { regions: group, provinces: [], general: false },
    out: workshop.at(`part-${index}`),
  }));
  await runParts(jobs, processes, workshop.at('caches'));
  mkdirSync(join(part, TOLD), { recursive: true });
  for (const {
    part: { regions: built },
    out,
  } of jobs) {
    moveFolders(out, part, built.flatMap(foldersOf));
    for (const id of built) renameSync(join(out, TOLD, `${id}.json`), join(part, TOLD, `${id}.json`));
  }
  writeManifest(part, manifestOf(setting, regions, checkoutAt(project)?.commit ?? null));
}

function manifestOf(
  { project, content }: Setting,
  regions: readonly string[],
  commit: string | null,
): Manifest {
  const digests = regions.map((id) => [id, hashOf(content, [`regions/${id}`])] as const);
  return { version: versionOf(project, content), commit, regions: Object.fromEntries(digests) };
}

async function putTogether(
  setting: Setting,
  workshop: Workshop,
  parts: readonly string[],
  bring: typeof moveFolders,
  base?: string,
): Promise<void> {
  const { project, content, out } = setting;
  const whole = manifestOf(setting, foldersIn(content, 'regions'), checkoutAt(project)?.commit ?? null);
  const manifests = new Map(parts.map((part) => [part, readManifest(part)]));
  const changed = [...manifests.values()].flatMap((manifest) => Object.keys(manifest?.regions ?? {}));
  const kept = base === undefined ? [] : Object.keys(whole.regions).filter((id) => !changed.includes(id));
  const problems = obstacles(
    base === undefined ? manifests : new Map([...manifests, [base, only(readManifest(base), kept)]]),
    whole.version,
    whole.regions,
  );
  if (problems.length > 0) throw new RefusedError(problems);
  const told = workshop.at('told');
  mkdirSync(told);
  const takeTold = (folder: string, ids: readonly string[]) => {
    for (const id of ids) cpSync(join(folder, TOLD, `${id}.json`), join(told, `${id}.json`));
  };
  for (const [part, manifest] of manifests) takeTold(part, Object.keys(manifest?.regions ?? {}));
  if (base !== undefined) takeTold(base, kept);
  const provinces = provincesOf(content, Object.keys(whole.regions));
  const concerned = new Set(
    base === undefined ? provinces.values() : changed.map((id) => provinces.get(id) ?? ''),
  );
  const all = new Set(provinces.values());
  const site = workshop.at('site');
  await buildGeneral(setting, workshop, [...concerned].sort(), told, site);
  for (const [part, manifest] of manifests)
    bring(part, site, Object.keys(manifest?.regions ?? {}).flatMap(foldersOf));
  renameSync(told, join(site, TOLD));
  writeManifest(site, whole);
  const unchanged = [...all].filter((id) => !concerned.has(id)).map((id) => `regions/${id}`);
  workshop.publish(out, [...kept.flatMap(foldersOf), ...unchanged]);
}

/** The pages about several regions: the general ones, and those of provinces beside them. */
async function buildGeneral(
  { processes }: Setting,
  workshop: Workshop,
  provinces: readonly string[],
  told: string,
  site: string,
): Promise<void> {
  const groups = divide(new Map(provinces.map((id) => [id, 1])), processes);
  const jobs = [
    { part: { regions: [], provinces: [], general: true, told }, out: site },
    ...groups.map((group, index) => ({
      part: { regions: [], provinces: group, general: false, told },
      out: workshop.at(`provinces-${index}`),
    })),
  ];
  await runParts(jobs, processes, workshop.at('general-caches'));
  for (const { part, out } of jobs.slice(1))
    moveFolders(
      out,
      site,
      part.provinces.map((id) => `regions/${id}`),
    );
}

/** The province of each region, where they are so many that provinces have pages. */
function provincesOf(content: string, regions: readonly string[]): Map<string, string> {
  if (!areMany(regions)) return new Map();
  return new Map(
    regions.map((id) => {
      const { data } = readYamlFile(readSource(content, `regions/${id}/region.yaml`), regionSchema);
      if (!data)
        throw new RefusedError([`content/regions/${id}/region.yaml is not valid: run npm run check.`]);
      return [id, provinceId(data.province)];
    }),
  );
}

function only(manifest: Manifest | undefined, regions: readonly string[]): Manifest | undefined {
  if (!manifest) return undefined;
  const kept = Object.entries(manifest.regions).filter(([id]) => regions.includes(id));
  return { ...manifest, regions: Object.fromEntries(kept) };
}

/** Why something can't be built or put together, for the one at the terminal. */
export class RefusedError extends Error {
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}
