import type { comparisonSchema, termSchema } from './rule-schema.ts';
import type { z } from 'astro/zod';

export type Comparison = z.output<typeof comparisonSchema>;
export type TermLeaf = z.output<typeof termSchema>;

/** Who gets an entitlement: a small tree over facts and terms. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | Comparison | TermLeaf;

/** All leaves of a rule, in order. */
export function leavesOf(rule: Rule): (Comparison | TermLeaf)[] {
  if ('all' in rule) return rule.all.flatMap(leavesOf);
  if ('any' in rule) return rule.any.flatMap(leavesOf);
  return 'not' in rule ? leavesOf(rule.not) : [rule];
}
