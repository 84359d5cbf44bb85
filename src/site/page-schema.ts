import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';

/** Front matter of a prose page. */
export const pageSchema = z.strictObject({
  title: z.string({ error: '页面的标题' }),
  /** One sentence for search engines and link previews. */
  description: z.string({ error: '一句话，说这一页讲什么' }),
  updated: day,
});
