import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { TOLD } from './tell.ts';
import { COMMON, versionSchema, type Version } from './version.ts';

const FILE = 'manifest.json';

const manifestSchema = z.strictObject({
  version: versionSchema,
  /** For people: what is compared is the version. */
  commit: z.string().nullable(),
  /** Digest of each region's content, by its id. */
  regions: z.record(z.string(), z.string()),
});

/** What a folder of built regions, or a whole site, is made of. */
export type Manifest = z.output<typeof manifestSchema>;

/** Reads the manifest of a part or a site; `undefined` where there is none. */
export function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, TOLD, FILE);
  return existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const regions = Object.fromEntries(Object.entries(manifest.regions).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, TOLD, FILE), `${JSON.stringify({ ...manifest, regions }, undefined, 2)}\n`);
}

/** Parts by the names that they were given. */
export type Parts = ReadonlyMap<string, Manifest | undefined>;

/** What keeps parts from being one site, in sentences; `regions` are those of the content with their digests. */
export function obstacles(
  parts: Parts,
  version: Version,
  regions: Readonly<Record<string, string>>,
): string[] {
  const problems: string[] = [];
  const holders = new Map<string, string[]>();
  for (const [name, manifest] of parts) {
    if (!manifest) {
      problems.push(
        `${name} is no part of a site: it has no ${TOLD}/${FILE}. Make it with npm run build -- --regions=…`,
      );
      continue;
    }
    for (const key of Object.keys(COMMON) as (keyof typeof COMMON)[]) {
      if (manifest.version[key] !== version[key])
        problems.push(`${name} was built from ${COMMON[key]} than this checkout has. Build it again.`);
    }
    for (const [region, digest] of Object.entries(manifest.regions)) {
      holders.set(region, [...(holders.get(region) ?? []), name]);
      if (regions[region] === undefined)
        problems.push(`${name} holds ${region}, which is not in the content. Build the part without it.`);
      else if (regions[region] !== digest)
        problems.push(`${name} holds ${region} as it was before its content changed. Build it again.`);
    }
  }
  for (const [region, names] of holders)
    if (names.length > 1)
      problems.push(`${region} is in several parts: ${names.join(', ')}. Leave one of them out.`);
  const missing = Object.keys(regions).filter((region) => !holders.has(region));
  if (missing.length > 0)
    problems.push(
      `No part holds ${missing.join(', ')}. Build them: npm run build -- --regions=${missing.join(',')}`,
    );
  return problems;
}
