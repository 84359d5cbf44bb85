import { filesIn, readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { parseMdx, type AllowedElements } from '../mdx/parse.ts';
import { pageSchema } from './page-schema.ts';

/** What may be written in a prose page beside Markdown. */
export const PAGE_ELEMENTS: AllowedElements = { Exceptions: {}, Feedback: {}, FormatPlace: {}, Helpline: {} };

/** What is wrong with the prose pages. Astro renders them; this makes sure that they hold nothing that runs. */
export function checkPages(root: string): Problem[] {
  return filesIn(root, 'pages')
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      const source = readSource(root, `pages/${name}`);
      return [...readFrontMatter(source, pageSchema).problems, ...parseMdx(source, PAGE_ELEMENTS).problems];
    });
}
