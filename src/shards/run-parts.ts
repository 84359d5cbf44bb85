import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PART, type Part } from './part.ts';

/** So many regions are built by one process, so that its memory doesn't grow with their number. */
const REGIONS_AT_ONCE = 25;

/** A part and the folder that it is built into. */
export interface Job {
  part: Part;
  out: string;
}

/** Divides regions into groups of like size, at least as many as processes run at once. */
export function divide(sizes: ReadonlyMap<string, number>, processes: number): string[][] {
  const count = Math.min(sizes.size, Math.max(processes, Math.ceil(sizes.size / REGIONS_AT_ONCE)));
  const groups = Array.from({ length: count }, () => ({ ids: [] as string[], size: 0 }));
  for (const [id, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const least = groups.reduce((found, each) => (each.size < found.size ? each : found));
    least.ids.push(id);
    least.size += size;
  }
  return groups.map(({ ids }) => ids.sort());
}

/** How much there is to build of each region: its guides, roughly. */
export function sizesOf(content: string, regions: readonly string[]): Map<string, number> {
  const count = (id: string) => readdirSync(join(content, 'regions', id), { recursive: true }).length;
  return new Map(regions.map((id) => [id, count(id)]));
}

/** Builds parts, so many at once. Throws when one can't be built. */
export async function runParts(jobs: readonly Job[], processes: number, caches: string): Promise<void> {
  const left = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift())
      await runPart(next[1], join(caches, String(next[0])));
  };
  await Promise.all(Array.from({ length: processes }, work));
}

async function runPart({ part, out }: Job, cache: string): Promise<void> {
  const status = await new Promise((resolve, reject) => {
    const command = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', out];
    const child = spawn(process.execPath, command, {
      env: {
        ...process.env,
        [PART]: JSON.stringify(part),
        ASTRO_CACHE_DIR: cache,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject).on('close', resolve);
  });
  if (status !== 0)
    throw new Error(`The build of ${part.regions.join(', ') || 'the general pages'} failed; see above.`);
}
