import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, HOST_FOLDER, nginxSettings } from './host-files.ts';
import { precompress } from './precompress.ts';

/** Puts into the built site what a host needs to serve it as it is meant to be. Comes after everything that writes files. */
export function forHosts(): AstroIntegration {
  return {
    name: 'for-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await precompress(root);
        mkdirSync(join(root, HOST_FOLDER), { recursive: true });
        writeFileSync(join(root, HOST_FOLDER, 'nginx.conf'), nginxSettings({ brotli: false }));
        writeFileSync(join(root, HOST_FOLDER, 'nginx-brotli.conf'), nginxSettings({ brotli: true }));
        writeFileSync(join(root, '_headers'), headersFile());
      },
    },
  };
}
