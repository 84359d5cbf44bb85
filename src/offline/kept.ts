/** The one cache of the site. It holds a pack for each region that the reader has saved, and nothing else. */
export const CACHE = 'offline';

/** The cache in which the worker marks pages that work with what is saved. */
export const MARKS = 'offline-pages';

/** Where a region's pack is kept in the cache; one entry, so that it is there whole or not at all. */
export const keptAt = (region: string): string => `/${region}/offline/kept`;

/** Address of a region's manifest. */
export const manifestOf = (region: string): string => `/${region}/offline/manifest.json`;

/** Addresses of the worker, and of the script that saves and removes. */
export const WORKER = '/sw.js';
export const OFFLINE_SCRIPT = '/offline/page.js';

/** The Trusted Types policy of the pages that may start the worker. */
export const WORKER_POLICY = 'offline';

/** What belongs to a region's manifest. */
export interface Manifest {
  region: string;
  name: string;
  /** SHA-256 of the pack as text; another version has another. */
  version: string;
  /** Address of the pack. */
  pack: string;
  /** Day of the newest change to what is in it, `2026-11-22`. */
  content: string;
  /** How many pages it holds. */
  pages: number;
  /** Bytes on the wire at most (gzip), and in the reader's device. */
  wire: number;
  stored: number;
  /** The periods of the region's plans, in calendar years. */
  periods: { start: number; end: number }[];
}

/** What is known of a saved region. */
export interface Kept extends Manifest {
  /** When it was saved, by the device's clock. */
  saved: string;
}

const HEADER = 'X-Kept';

/** A pack to be put into the cache, with what is known of it. */
export function keep(pack: string, kept: Kept): Response {
  return new Response(pack, { headers: { [HEADER]: encodeURIComponent(JSON.stringify(kept)) } });
}

/** What is known of a pack in the cache. */
export function keptIn(response: Response): Kept {
  return JSON.parse(decodeURIComponent(response.headers.get(HEADER) ?? 'null')) as Kept;
}

/** All saved regions. */
export async function allKept(): Promise<Kept[]> {
  if (!(await caches.has(CACHE))) return [];
  const found = await (await caches.open(CACHE)).matchAll();
  return found.map(keptIn);
}

/** Checks that a file is the manifest of this region. Throws when it is not. */
export function readManifest(value: unknown, region: string): Manifest {
  const manifest = value as Partial<Manifest> | null;
  if (
    manifest?.region !== region ||
    typeof manifest.version !== 'string' ||
    typeof manifest.pack !== 'string' ||
    !Array.isArray(manifest.periods)
  )
    throw new Error(`not the manifest of ${region}`);
  return manifest as Manifest;
}
