import { z } from 'astro/zod';
import { day } from '../plans/schema.ts';
import { comparisonSchema } from './rule-schema.ts';

const words = (what: string) => z.string({ error: what });

/** `content/questions/<id>.yaml`: one thing that the wizard may ask and rules may compare. */
export const factSchema = z
  .strictObject({
    /** Place in the fixed order of the questions. */
    order: z.int({ error: '一个整数，决定问题的先后' }),
    /** Heading under which its answer is listed. */
    topic: words('这件事的短名称，例如：年龄'),
    /** Whose it is: another person of the same household needn't be asked again what is the household's. */
    about: z.enum(['applicant', 'person', 'household', 'organisation'], {
      error: 'applicant（来查的人）、person（本人）、household（全家）或 organisation（单位）',
    }),
    /** Asked only of those who answered so. */
    askedWhen: comparisonSchema.optional(),
    type: z.enum(['choice', 'set', 'number'], {
      error: 'choice（选一个）、set（选几个）或 number（填数字）',
    }),
    /** The question, as it is asked. */
    title: words('完整的问题'),
    hint: words('一两句提示'),
    /** How a condition on it is put into words: `{}` stands for the value. */
    phrase: words('条件的说法，用 {} 代替答案，例如：住在{}').refine((text) => text.includes('{}'), {
      error: '条件的说法，里面要有 {}',
    }),
    /** Where the answer is printed. */
    where: words('答案印在哪里'),
    options: z
      .array(
        z.strictObject({
          value: words('英文编号'),
          name: words('选项的名称'),
          hint: words('提示').optional(),
          /** Of a set: can't be chosen together with another. */
          alone: z.boolean().default(false),
        }),
      )
      .min(2)
      .optional(),
    /** Of a number. */
    unit: words('单位，例如：岁').optional(),
    min: z.int().optional(),
    max: z.int().optional(),
    /** What to ask, and whom, when the reader doesn't know. */
    unknown: z.strictObject({ ask: words('打电话时可以说的一句话'), whom: words('问谁') }),
    updated: day,
  })
  .check(({ value, issues }) => {
    for (const [name, forNumbers] of [
      ['options', false],
      ['min', true],
      ['max', true],
    ] as const) {
      const wanted = (value.type === 'number') === forNumbers;
      if (wanted === (value[name] !== undefined)) continue;
      const message = forNumbers ? 'number 有 min 和 max，别的没有' : 'choice 和 set 有 options，number 没有';
      issues.push({ code: 'custom', path: [name], input: value[name], message });
    }
  });

export interface Fact extends z.output<typeof factSchema> {
  id: string;
}

/** An option, options, or a number. */
export type Answer = string | number | readonly string[];

/** Answers known so far; a fact that is absent is unknown. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
