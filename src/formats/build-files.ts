import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../content/load.ts';
import { buildDate, checkoutAt } from '../time/build-date.ts';
import { dayMade } from './about.ts';
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
        const content = loadContent();
        const pages = documentPages(content, dayMade(buildDate(checkoutAt(process.cwd()), new Date())));
        makeFiles(root, content, pages, makers(content.braille));
        listFiles(root, content, pages);
      },
    },
  };
}
