import { z } from 'astro/zod';
import type { Path } from '../content/problems.ts';

/** One or more of a guide's citations, by their number from 1. */
const cite = z.union([z.int().positive(), z.array(z.int().positive()).min(1)], {
  error: '引用的序号（从 1 数起），例如：1 或 [1, 3]',
});

const factId = z.string({ error: 'content/questions/ 里的一个编号，例如：age' });

/** A comparison with one fact. Exactly one kind: a range for numbers, `in` for numbers, `is` or `includes` for options. */
const comparisonSchema = z
  .strictObject({
    fact: factId,
    /** A number not below this. */
    atLeast: z.number({ error: '一个数字' }).optional(),
    /** A number not above this. */
    atMost: z.number({ error: '一个数字' }).optional(),
    /** A number that is one of these. */
    in: z
      .array(z.number({ error: '一个数字' }))
      .min(1)
      .optional(),
    /** The one option chosen. */
    is: z.string({ error: '这个问题的一个选项' }).optional(),
    /** A set that holds at least one of these options, or a choice that is one of them. */
    includes: z
      .array(z.string({ error: '这个问题的一个选项' }))
      .min(1)
      .optional(),
    cite: cite.optional(),
    /** How the plan's words are read, where they leave room; shown to the reader. */
    reading: z.string().optional(),
  })
  .refine(
    (leaf) =>
      [leaf.atLeast ?? leaf.atMost, leaf.in, leaf.is, leaf.includes].filter((each) => each !== undefined)
        .length === 1,
    { error: '一种比较：atLeast 和 atMost、in、is、includes 里选一种' },
  );

/** A term that the plan uses and does not define (`terms.yaml`). */
const termSchema = z.strictObject({
  term: z.string({ error: 'content/terms.yaml 里的一个说法' }),
  cite: cite.optional(),
});

export type Comparison = z.output<typeof comparisonSchema>;
export type TermLeaf = z.output<typeof termSchema>;

/** Who gets an entitlement: a small tree over facts and terms. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | Comparison | TermLeaf;

const SHAPE = '条件：all、any、not、fact 或 term 里的一种';

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.unknown().transform((value, context): Rule => {
    const schema = branchFor(value);
    if (!schema) {
      context.issues.push({ code: 'custom', message: SHAPE, input: value });
      return z.NEVER;
    }
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    context.issues.push(
      ...result.error.issues.map((issue) => ({
        code: 'custom' as const,
        message: issue.code === 'unrecognized_keys' ? `没有 ${issue.keys.join('、')} 这一项` : issue.message,
        path: issue.path,
        input: issue.input,
      })),
    );
    return z.NEVER;
  }),
);

const allSchema = z.strictObject({ all: z.array(ruleSchema).min(1) });
const anySchema = z.strictObject({ any: z.array(ruleSchema).min(2) });
const notSchema = z.strictObject({ not: ruleSchema });

function branchFor(value: unknown): z.ZodType<Rule> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('all' in value) return allSchema;
  if ('any' in value) return anySchema;
  if ('not' in value) return notSchema;
  if ('fact' in value) return comparisonSchema;
  return 'term' in value ? termSchema : undefined;
}

/** All leaves of a rule, in order. */
export function leavesOf(rule: Rule): (Comparison | TermLeaf)[] {
  return placedLeavesOf(rule, []).map(({ leaf }) => leaf);
}

/** All leaves of a rule that stands at `at`, each with its own place. */
export function placedLeavesOf(rule: Rule, at: Path): { leaf: Comparison | TermLeaf; at: Path }[] {
  if ('all' in rule) return rule.all.flatMap((each, index) => placedLeavesOf(each, [...at, 'all', index]));
  if ('any' in rule) return rule.any.flatMap((each, index) => placedLeavesOf(each, [...at, 'any', index]));
  return 'not' in rule ? placedLeavesOf(rule.not, [...at, 'not']) : [{ leaf: rule, at }];
}
