import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';

const words = (what: string) => z.string({ error: what }).min(1, { error: what });
const ids = (what: string) => z.array(words(what), { error: `一个列表，写成 [甲, 乙]，${what}` }).default([]);

/** How far a point of a standard is met, worst last. */
export const STATES = {
  met: '做到',
  'not-applicable': '不适用',
  partly: '部分做到',
  'not-met': '没有做到',
} as const;

export type State = keyof typeof STATES;

/** One point of a standard, and how the site stands to it. */
const pointSchema = z.strictObject({
  /** Of the standard; none where its numbers could not be verified. */
  number: z.string({ error: "条目的编号，写在英文单引号里，例如：'1.4.3'" }).optional(),
  name: words('条目的中文名称'),
  state: z.enum(['met', 'not-applicable', 'partly', 'not-met'], {
    error: '下面之一：met（做到）、partly（部分做到）、not-met（没有做到）、not-applicable（不适用）',
  }),
  how: words('怎么做到的，或者为什么不适用，一两句话，用句号结尾'),
  why: words('哪里没有做到、为什么，一两句话，用句号结尾').optional(),
  tests: ids('写 accessibility/checks.yaml 里的编号'),
  byHand: ids('写 accessibility/trials.yaml 里的编号'),
});

/** `accessibility/<standard>.yaml`. */
export const standardSchema = z.strictObject({
  title: words('标准的名称'),
  /** What the list of points rests on. */
  basis: words('这份对照是从哪里来的，用句号结尾'),
  groups: z
    .array(z.strictObject({ name: words('这一组的名称'), points: z.array(pointSchema).min(1) }))
    .min(1),
});

/** `accessibility/checks.yaml`: what programs check, each with the tests that do it. */
export const checksSchema = z.record(
  z.string(),
  z.strictObject({
    says: words('这项检查看什么，几个字，不用句号'),
    tests: z
      .array(
        z.strictObject({
          file: words('tests/ 下面的文件，例如：browser/axe.spec.ts'),
          title: words('测试的名称，照抄文件里引号中间的字'),
        }),
      )
      .min(1),
  }),
);

/** `accessibility/trials.yaml`: what people tried by hand, only what really was. */
export const trialsSchema = z.record(
  z.string(),
  z.strictObject({
    says: words('试了什么，几个字，不用句号'),
    when: day,
    found: words('发现了什么、怎么办了，用句号结尾'),
  }),
);

export type Point = z.output<typeof pointSchema>;
export type Standard = z.output<typeof standardSchema>;
export type Checks = z.output<typeof checksSchema>;
export type Trials = z.output<typeof trialsSchema>;
