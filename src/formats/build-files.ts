import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { content } from '../content/current.ts';
import { regionsTold, regionSummaries } from '../shards/summaries.ts';
import { buildDate, checkoutAt } from '../time/build-date.ts';
import { dayMade } from './about.ts';
import { packsOf } from './packs.ts';
import { listFiles } from './list-files.ts';
import { makeFiles } from './make-files.ts';
import { makers } from './makers.ts';
import { documentPages } from './read/document-pages.ts';

/** Makes what can be taken away of every guide and plan when the site is built, but for what needs a browser. */
export function filesToTakeAway(): AstroIntegration {
  return {
    name: 'files-to-take-away',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = documentPages(content(), dayMade(buildDate(checkoutAt(process.cwd()), new Date())));
        makeFiles(root, content(), pages, makers(content().braille));
        const regions = regionSummaries().map(({ region }) => region);
        listFiles(root, pages, packsOf(root, regions, regionsTold()));
      },
    },
  };
}
