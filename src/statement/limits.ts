import { z } from 'astro/zod';

const words = (what: string) => z.string({ error: what });

/** `accessibility/limits.yaml`: what a reader meets that the site can't do, and why. The statement and the tests read it. */
export const limitsSchema = z.array(
  z.strictObject({
    /** What it is about: a criterion with number and name, or a thing that is missing. */
    criterion: words('标准的条目和名称，例如：1.2.6 手语（预先录制）'),
    what: words('哪里没有做到，一两句话，用句号结尾'),
    reason: words('为什么，一两句话，用句号结尾'),
    /** Rules of axe-core that the tests leave out because of it. */
    axeRules: z.array(words('axe 规则的编号')).default([]),
  }),
);

export type Limit = z.output<typeof limitsSchema>[number];
