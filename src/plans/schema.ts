import { z } from 'astro/zod';

/** A day, as YAML writes it: 2022-05-10. Refuses days that don't exist. */
export const day = z
  .string({ error: '一个日期，例如：2022-05-10' })
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
    error: '一个日期，写成 2022-05-10 这样',
    abort: true,
  })
  .refine(exists, { error: '日历上有的日期，写的这一天不存在' })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

function exists(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const words = (what: string) =>
  z.string({ error: what }).refine((text) => text.trim() !== '', { error: what });

const year = z
  .int({ error: '一个四位数的年份，例如：2025' })
  .gte(1990, { error: '一个四位数的年份，例如：2025' })
  .lte(2100, { error: '一个四位数的年份，例如：2025' });

/** Front matter of a plan. What the source does not state is `null` and shown as 原文未载明. */
export const planSchema = z.strictObject({
  /** As printed on the document. */
  title: words('文件的标题，和原文一样'),
  /** For lists and breadcrumbs. */
  shortTitle: words('短标题，用在列表里'),
  /** What the document calls itself. */
  noun: z
    .enum(['规划', '方案', '计划', '意见'], { error: '文件怎样称呼自己：规划、方案、计划或意见' })
    .default('规划'),
  issuedBy: z.array(words('发文机关的名称')).min(1).nullable(),
  documentNumber: words('发文字号，原文没有就写 null').nullable(),
  issued: day.nullable(),
  effective: day.nullable(),
  /** The words in which someone states that the document is in force. */
  validity: words('原文写明的时效，没有就写 null').nullable(),
  period: z
    .strictObject({
      start: year,
      end: year,
      /** Where in the document the period is stated. */
      basis: words('规划期是从原文哪里看出来的，写一句话'),
    })
    .refine((period) => period.start <= period.end, {
      error: '开始的年份不晚于结束的年份，例如：start: 2021，end: 2025',
    }),
  source: z
    .strictObject({
      name: words('原文从哪里来，写一句话'),
      url: z.url({ protocol: /^https?$/, error: '以 https:// 开头的网址，没有就写 null' }).nullable(),
    })
    .nullable(),
  /** For details that the document itself does not state: who states them. */
  statedBy: z.partialRecord(
    z.enum(['issuedBy', 'documentNumber', 'issued', 'effective', 'validity']),
    words('由谁写明，一句话'),
  ),
  /** Words of the source that belong to the site it was taken from, in the order in which they stand. */
  removed: z.array(z.strictObject({ reason: words('删去的理由'), text: words('删去的原文，一字不差') })),
  /** Repairs of white space and line breaks alone, one sentence each. */
  layout: z.array(words('一句话')),
  /** Rows of the indicator table (clause ids) → ids of `indicators.yaml`. */
  indicators: z.record(z.string(), words('content/indicators.yaml 里的一个编号')).default({}),
  /** Earlier plans of the region in whose place this one stands. */
  replaces: z
    .array(z.string().regex(/^\d{4}-\d{4}$/, { error: '旧规划的年份，例如：2021-2025' }))
    .default([]),
  /** Day of the last change on this site. */
  updated: day,
});

export type PlanDetails = z.output<typeof planSchema>;
