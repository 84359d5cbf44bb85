import { z } from 'astro/zod';

/** `indicators.yaml`: indicators that can be laid side by side, with the name they go by in general. */
export const indicatorListSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/, { error: '小写英文字母和短横线组成的编号，例如：new-jobs' }),
      name: z.string({ error: '指标的通用叫法' }),
    }),
  )
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: '每个编号只出现一次' });

export type IndicatorName = z.output<typeof indicatorListSchema>[number];
