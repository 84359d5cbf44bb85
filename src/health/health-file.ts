import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { content } from '../content/current.ts';
import { buildsGeneral } from '../shards/part.ts';
import { pagesOfProvinces } from '../shards/provinces.ts';
import { regionsTold, regionSummaries } from '../shards/summaries.ts';
import { isCompressed } from '../serving/precompress.ts';
import { checkoutAt } from '../time/build-date.ts';
import { HEALTH, healthOf } from './health.ts';

/** Writes the health file into the built site. Comes after everything that makes files, before they are compressed. */
export function healthFile(): AstroIntegration {
  return {
    name: 'health-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        if (!buildsGeneral()) return;
        const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
          (entry) => entry.isFile() && !isCompressed(entry.name),
        );
        const told = regionsTold();
        const regions = told?.reduce((sum, each) => sum + each.files, 0) ?? 0;
        const provinces = told ? pagesOfProvinces() : 0;
        const count = files.length + regions + provinces;
        const health = healthOf(content(), regionSummaries(), count, checkoutAt(process.cwd()), new Date());
        writeFileSync(join(root, HEALTH), `${JSON.stringify(health, undefined, 2)}\n`);
      },
    },
  };
}
