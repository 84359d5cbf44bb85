import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** A query and what answers it: guide ids, `clause:<region>/<plan>#<id>`, `term:<id>`, `page:<address>`. */
export const queryListSchema = z.array(
  z.object({ q: z.string(), region: z.string().optional(), want: z.array(z.string()).min(1) }),
);

export type Query = z.output<typeof queryListSchema>[number];

export function readQueries(file: string): Query[] {
  return queryListSchema.parse(parse(readFileSync(file, 'utf8')));
}
