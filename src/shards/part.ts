import { z } from 'astro/zod';

const ids = z.array(z.string());

const partSchema = z.strictObject({
  /** Regions whose folders are built. */
  regions: ids,
  /** Provinces whose pages, which list and compare their regions, are built. */
  provinces: ids,
  /** Whether what belongs to no region and no province is built. */
  general: z.boolean(),
  /** Folder with what the parts of all regions tell of them; needed by pages about several regions. */
  told: z.string().optional(),
});

/** A part of the site, built by one process. */
export type Part = z.output<typeof partSchema>;

/** The environment variable by which the commands tell a build its part. */
export const PART = 'SITE_PART';

/** The part that this process builds; `undefined` for the whole site. */
export function partToBuild(): Part | undefined {
  const text = process.env[PART];
  return text === undefined ? undefined : partSchema.parse(JSON.parse(text));
}

/** Whether this process builds what belongs to no region and no province. */
export function buildsGeneral(): boolean {
  return partToBuild()?.general ?? true;
}

/** Whether this process builds a province's pages. */
export function buildsProvince(id: string): boolean {
  return partToBuild()?.provinces.includes(id) ?? true;
}

/** Whom a file of the site belongs to; what is neither a region's nor a province's is general. */
export function ownerOf(path: string, regions: ReadonlySet<string>): { region?: string; province?: string } {
  const [first = '', second = '', third = ''] = path.replaceAll('\\', '/').split('/');
  if (first === 'regions' && second !== 'index.html' && second !== '') return { province: second };
  if (regions.has(first)) return { region: first };
  if (first === 'staff' && regions.has(third)) return { region: third };
  return {};
}
