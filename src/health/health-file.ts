import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../content/load.ts';
import { checkoutAt } from '../time/build-date.ts';
import { HEALTH, healthOf } from './health.ts';

/** Writes the health file into the built site. Comes after everything that makes files, before they are compressed. */
export function healthFile(): AstroIntegration {
  return {
    name: 'health-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
          entry.isFile(),
        );
        const health = healthOf(loadContent(), files.length, checkoutAt(process.cwd()), new Date());
        writeFileSync(join(root, HEALTH), `${JSON.stringify(health, undefined, 2)}\n`);
      },
    },
  };
}
