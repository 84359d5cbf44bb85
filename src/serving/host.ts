import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { content } from '../content/current.ts';
import { buildsGeneral } from '../shards/part.ts';
import { regionSummaries } from '../shards/summaries.ts';
import { headersFile, HOST_FOLDER, nginxSettings } from './host-files.ts';
import { precompress } from './precompress.ts';
import { REDIRECTED_PAGES, redirectPage, redirectsFile, redirectsOf } from './redirects.ts';

/** Puts into the built site what a host needs to serve it as it is meant to be. Comes after everything that writes files. */
export function forHosts(): AstroIntegration {
  return {
    name: 'for-hosts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const redirect of redirectsOf(content().regions)) {
          for (const page of REDIRECTED_PAGES) {
            mkdirSync(join(root, redirect.under, page), { recursive: true });
            writeFileSync(join(root, redirect.under, page, 'index.html'), redirectPage(redirect));
          }
        }
        precompress(root);
        if (!buildsGeneral()) return;
        const redirects = regionSummaries().flatMap((summary) => summary.redirects);
        mkdirSync(join(root, HOST_FOLDER), { recursive: true });
        writeFileSync(join(root, HOST_FOLDER, 'nginx.conf'), nginxSettings({ brotli: false, redirects }));
        writeFileSync(
          join(root, HOST_FOLDER, 'nginx-brotli.conf'),
          nginxSettings({ brotli: true, redirects }),
        );
        writeFileSync(join(root, '_headers'), headersFile());
        if (redirects.length > 0) writeFileSync(join(root, '_redirects'), redirectsFile(redirects));
      },
    },
  };
}
