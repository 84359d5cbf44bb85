import type { Fact } from './facts.ts';
import { leavesOf, type Comparison, type Rule } from './rule.ts';
import type { Term } from './terms.ts';

/** The facts and terms of which rules are made, by id and by name. */
export interface Vocabulary {
  /** In the order in which they are asked. */
  facts: ReadonlyMap<string, Fact>;
  terms: ReadonlyMap<string, Term>;
}

/** The comparisons that decide a rule, those behind its terms included. */
export function comparisonsOf(rule: Rule, words: Pick<Vocabulary, 'terms'>): Comparison[] {
  return leavesOf(rule).flatMap((leaf) => {
    if (!('term' in leaf)) return [leaf];
    const term = words.terms.get(leaf.term);
    return term ? [...term.met, ...term.failed].flatMap((each) => comparisonsOf(each, words)) : [];
  });
}
