import type { Answers } from './facts.ts';
import type { Comparison, Rule } from './rule.ts';
import type { Term } from './terms.ts';

/** Kleene's three values: `undefined` is unknown. */
export type Truth = boolean | undefined;

/** Whether a rule holds for what is known. An unanswered fact gives unknown, never false. */
export function truthOf(rule: Rule, answers: Answers, terms: ReadonlyMap<string, Term>): Truth {
  if ('all' in rule) return allOf(rule.all.map((each) => truthOf(each, answers, terms)));
  if ('any' in rule) return anyOf(rule.any.map((each) => truthOf(each, answers, terms)));
  if ('not' in rule) return negate(truthOf(rule.not, answers, terms));
  if ('term' in rule) return termHolds(rule.term, answers, terms);
  return compares(rule, answers);
}

/** False if one is false, else unknown if one is unknown. */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** True if one is true, else unknown if one is unknown. */
export function anyOf(values: readonly Truth[]): Truth {
  return negate(allOf(values.map(negate)));
}

function negate(value: Truth): Truth {
  return value === undefined ? undefined : !value;
}

function termHolds(name: string, answers: Answers, terms: ReadonlyMap<string, Term>): Truth {
  const term = terms.get(name);
  if (!term) throw new Error(`Unknown term: ${name}`);
  const some = (rules: readonly Rule[]) => rules.some((rule) => truthOf(rule, answers, terms) === true);
  if (some(term.met)) return true;
  return some(term.failed) ? false : undefined;
}

function compares(leaf: Comparison, answers: Answers): Truth {
  const value = answers[leaf.fact];
  if (value === undefined) return undefined;
  if (typeof value === 'number') {
    if (leaf.in) return leaf.in.includes(value);
    return value >= (leaf.atLeast ?? -Infinity) && value <= (leaf.atMost ?? Infinity);
  }
  if (typeof value === 'string') return value === leaf.is || leaf.includes?.includes(value) === true;
  return leaf.includes?.some((option) => value.includes(option)) === true;
}
