import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adviceFor } from '../checks/advice.ts';
import { content, contentProblems } from '../content/current.ts';
import { packPath } from '../formats/files.ts';
import { isCompressed } from '../serving/precompress.ts';
import { partToBuild } from './part.ts';
import type { Told } from './summaries.ts';
import { summarise } from './summary.ts';

/** Folder of a built part with what it tells the others, and what it is made of. */
export const TOLD = '.part';

/** Writes what the regions of a part tell the others. Comes after everything that makes files, before they are compressed. */
export function tellOthers(): AstroIntegration {
  return {
    name: 'tell-others',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!partToBuild()) return;
        const root = fileURLToPath(dir);
        mkdirSync(join(root, TOLD), { recursive: true });
        for (const entry of content().regions) {
          const { id } = entry.region;
          const pack = join(root, packPath(id));
          const told: Told = {
            summary: summarise(content(), entry),
            advice: adviceFor(contentProblems(), content(), id).length,
            files: filesOf(root, id).length,
            pack: existsSync(pack) ? statSync(pack).size : undefined,
          };
          writeFileSync(join(root, TOLD, `${id}.json`), JSON.stringify(told));
        }
      },
    },
  };
}

function filesOf(root: string, region: string): string[] {
  return [region, `staff/sign/${region}`, `staff/check/${region}`]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !isCompressed(entry.name))
    .map(({ name }) => name);
}
