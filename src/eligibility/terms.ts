import { z } from 'astro/zod';
import { ruleSchema } from './rule-schema.ts';

/** `content/terms.yaml`: terms that plans use without a definition, and what is certain of them all the same. */
export const termListSchema = z.array(
  z.strictObject({
    name: z.string({ error: '规划里的说法，例如：困难' }),
    /** Words of which the cited quote must hold one; the name itself if not given, none if empty. */
    words: z.array(z.string()).optional(),
    /** Any of these settles that the term is met. */
    met: z.array(ruleSchema),
    /** Any of these settles that it is not met. */
    failed: z.array(ruleSchema),
    /** How it is read; shown to the reader. */
    reading: z.string({ error: '一两句话，说明怎样理解' }),
  }),
);

export type Term = z.output<typeof termListSchema>[number];
