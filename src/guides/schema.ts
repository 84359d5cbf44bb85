import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';
import { ruleSchema } from '../eligibility/rule-schema.ts';

const words = (what: string) =>
  z.string({ error: what }).refine((text) => text.trim() !== '' && !text.includes('TODO'), { error: what });
const atMost = (limit: number, what: string) =>
  words(what)
    .refine((text) => text.trim().length <= limit, { error: `${what}，不超过 ${limit} 字` })
    .meta({ maxLength: limit });
const cite = z.union([z.int().positive(), z.array(z.int().positive()).min(1)], {
  error: '引用的序号（从 1 数起），例如：1 或 [1, 3]',
});

/** How firmly a plan says it: 落实, 实施 / 逐步, 推动, 探索, 扩大 / 鼓励, 支持, 有条件的地方. */
const level = z.enum(['firm', 'expanding', 'encouraged'], {
  error: 'firm（要做）、expanding（逐步做）或 encouraged（鼓励）',
});

/** What one gets. */
export const BENEFITS = {
  cash: '钱',
  service: '服务',
  goods: '东西',
  discount: '免费或优惠',
  priority: '优先',
  insurance: '保险',
  training: '培训',
  education: '上学和资助',
  job: '工作机会',
  tax: '税费优惠',
  place: '设施',
  information: '信息',
  right: '权利保障',
} as const;

const amountSchema = z.strictObject({
  value: z.number({ error: '一个数字，例如：600' }).positive(),
  unit: words('单位，例如：元'),
  /** What the amount is counted by: 人月 is a month and person. */
  per: words('按什么算，例如：每人每月').optional(),
  /** Whether it is the least or the exact amount. */
  bound: z.enum(['atLeast', 'exact'], { error: 'atLeast（不低于）或 exact（就是）' }),
  what: words('这是什么钱，一句话'),
  cite,
});

/** Front matter of `regions/<region>/guides/<id>.mdx`: an entitlement in one region. */
export const guideSchema = z
  .strictObject({
    /** The plan that it rests on, of this region. */
    plan: z.string().regex(/^\d{4}-\d{4}$/, { error: '规划的年份，例如：2021-2025' }),
    /** What it is, in plain words. */
    summary: atMost(120, '一两句大白话，说这是什么'),
    /** Who gets it, in plain words. */
    who: atMost(120, '一两句大白话，说谁能得到'),
    commitment: z.strictObject({ level, cite }),
    /** Told only as something done in the past. */
    background: z.boolean().default(false),
    /** A public facility: nothing to apply for. */
    facility: z.boolean().default(false),
    benefit: z.strictObject({
      kind: z.enum(Object.keys(BENEFITS) as [keyof typeof BENEFITS, ...(keyof typeof BENEFITS)[]], {
        error: `${Object.keys(BENEFITS).join('、')} 里的一个`,
      }),
      amounts: z.array(amountSchema),
    }),
    rule: ruleSchema.optional(),
    /** What no machine can decide; shown as 还要满足. */
    conditions: z
      .array(
        z.strictObject({
          text: atMost(60, '一个条件'),
          cite,
          /** Whom alone it concerns; everyone if not given. */
          when: ruleSchema.optional(),
        }),
      )
      .default([]),
    /** Parts with another commitment than the rest. */
    extensions: z
      .array(
        z.strictObject({
          what: atMost(80, '一句话，说这一部分给谁、给什么'),
          level,
          cite,
          rule: ruleSchema.optional(),
        }),
      )
      .default([]),
    /** Responsible bodies, as the plan names them. */
    bodies: z
      .array(
        z.strictObject({
          name: words('单位名称'),
          role: z.enum(['lead', 'help'], { error: 'lead（牵头）或 help（参与）' }),
          cite,
        }),
      )
      .default([]),
    /** Where the plan says two things: both are shown. */
    conflicts: z.array(z.strictObject({ text: atMost(120, '一句话，说两处怎样不一致'), cite })).default([]),
    citations: z
      .array(
        z.strictObject({
          clause: words('规划的条款编号，例如：box2-1-2'),
          quote: words('原文的话，一字不差'),
        }),
      )
      .min(1),
    /** Easy-read version. */
    easy: z.array(words('一句短话')).min(3).max(10),
    /** A sentence to say when calling. */
    ask: atMost(80, '打电话时可以说的一句话'),
    related: z.array(words('别的办事指南的编号')).default([]),
    written: day,
    checked: day,
  })
  .check(({ value, issues }) => {
    if (value.facility === (value.rule === undefined)) return;
    const message = '条件；设施（facility: true）不写 rule，别的都要写';
    issues.push({ code: 'custom', path: ['rule'], input: value.rule, message });
  });

export type GuideDetails = z.output<typeof guideSchema>;
export type Amount = z.output<typeof amountSchema>;
export type Level = z.output<typeof level>;
