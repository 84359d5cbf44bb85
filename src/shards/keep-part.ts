import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownerOf, partToBuild } from './part.ts';

/**
 * Leaves in a built part only what belongs to it: Astro also writes pages without parameters, scripts and public files.
 * Comes after the packs for reading without network, which hold some of that, and before what counts and compresses files.
 */
export function keepPart(): AstroIntegration {
  return {
    name: 'keep-part',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const part = partToBuild();
        if (!part) return;
        const root = fileURLToPath(dir);
        const regions = new Set(part.regions);
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile()) continue;
          const file = join(entry.parentPath, entry.name);
          const { region, province } = ownerOf(relative(root, file), regions);
          const kept = region === undefined && province === undefined ? part.general : true;
          if (!kept) rmSync(file);
        }
      },
    },
  };
}
