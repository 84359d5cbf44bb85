import type { comparisonSchema, termSchema } from './rule-schema.ts';
import type { z } from 'astro/zod';
import type { Path } from '../content/problems.ts';

export type Comparison = z.output<typeof comparisonSchema>;
export type TermLeaf = z.output<typeof termSchema>;

/** Who gets an entitlement: a small tree over facts and terms. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | Comparison | TermLeaf;

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
