import { z } from 'astro/zod';

const words = (what: string) => z.string({ error: what });

/** `accessibility.yaml`: what the site does not meet, and why. The accessibility statement and the tests read it. */
export const exceptionSchema = z.array(
  z.strictObject({
    /** Number and name of the criterion. */
    criterion: words('标准的条目和名称，例如：1.2.6 手语（预先录制）'),
    what: words('哪里没有做到，一两句话，用句号结尾'),
    reason: words('为什么，一两句话，用句号结尾'),
    /** Rules of axe-core that the tests leave out because of it. */
    axeRules: z.array(words('axe 规则的编号')).default([]),
  }),
);

export type Exception = z.output<typeof exceptionSchema>[number];
