import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every run of Chinese characters in the content's files, with how often it stands there. */
export function hanRuns(root: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:mdx|yaml|md)$/.test(entry.name) || /^(?:braille|README)/.test(entry.name))
      continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
