import type { Rule } from './rule.ts';

/** How firm a promise is: the plan's own level, or only told of the past. */
export type Firmness = 'firm' | 'expanding' | 'encouraged' | 'past';

/** A part of a guide with a rule and a firmness of its own. */
export interface Part {
  rule: Rule;
  firmness: Firmness;
  /** Conditions beside the rule that no machine decides: whom each concerns. */
  conditions: readonly Rule[];
}

/** What the engine needs to know of a guide. */
export interface Assessable {
  id: string;
  /** Who may apply at all: a comparison of the applicant, ahead of every part's rule. */
  applicants: Rule | undefined;
  /** What must be shown besides the rule before more than `check` is said: the certificate. */
  proof: Rule | undefined;
  /** The guide's own rule first, then its extensions that have one; none for a public facility. */
  parts: readonly Part[];
}

/** The rule of a part with what stands ahead of it. */
export function wholeRule({ applicants }: Assessable, { rule }: Part): Rule {
  return applicants ? { all: [applicants, rule] } : rule;
}
