import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { pageSchema } from './site/page-schema.ts';

/** Astro's YAML reader makes dates of days; the schemas of this project take them as text. */
function daysAsText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      each instanceof Date ? each.toISOString().slice(0, 10) : each,
    ]),
  );
}

/** Prose pages (`content/pages/*.mdx`). Plans are not a collection: all their shapes read the model of `src/plans`. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: z.preprocess(daysAsText, pageSchema),
});

export const collections = { pages };
