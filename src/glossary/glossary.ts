import { z } from 'astro/zod';
import type { Finding } from '../content/problems.ts';

/** `glossary.yaml`: official terms, each explained in one plain sentence. */
export const glossarySchema = z.array(
  z.strictObject({
    term: z.string({ error: '正式的词，例如：辅助性就业' }).min(2, { error: '至少两个字的词' }),
    /** Part of the address: `/glossary/#<id>`. */
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, { error: '小写英文字母、数字和短横线，例如：assisted-employment' }),
    meaning: z
      .string({ error: '一句大白话' })
      .refine((text) => text.length <= 60, { error: '一句大白话，不超过 60 字' }),
  }),
);

export type GlossaryEntry = z.output<typeof glossarySchema>[number];

/** A term is explained once, and has an address of its own. */
export function checkGlossary(glossary: readonly GlossaryEntry[]): Finding[] {
  return glossary.flatMap((entry, index) =>
    (['term', 'id'] as const)
      .filter((key) => glossary.findIndex((other) => other[key] === entry[key]) !== index)
      .map((key) => ({
        at: [index, key],
        expected: '每个词只解释一次，编号也不重复',
        found: `“${entry[key]}”`,
        mend: key === 'term' ? '删掉其中一处' : '改成别的编号',
      })),
  );
}
