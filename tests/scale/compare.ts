import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TOLD } from '../../src/shards/tell.ts';

/** The files of a site by their paths; what parts tell each other is not served and left out. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(TOLD))
    .sort();
}

/** Paths of the files that two sites have not alike, byte by byte; and how many files the first has. */
export function compareSites(one: string, other: string): { files: number; different: string[] } {
  const [a, b] = [filesIn(one), new Set(filesIn(other))];
  const known = new Set(a);
  const missing = [...b].filter((path) => !known.has(path));
  const changed = a.filter(
    (path) => !b.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
  return { files: a.length, different: [...changed, ...missing] };
}
