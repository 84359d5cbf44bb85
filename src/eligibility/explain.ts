import { wholeRule, type Assessable } from './assessable.ts';
import { truthOf } from './evaluate.ts';
import type { Answers } from './facts.ts';
import type { Comparison, Rule, TermLeaf } from './rule.ts';
import { edgesOf } from './values.ts';
import { capsOf, verdictOf, verdictOfPart, type Cap, type Verdict } from './verdict.ts';
import { comparisonsOf, type Vocabulary } from './vocabulary.ts';

/** One criterion of a rule, as it counts there. */
export interface Criterion {
  leaf: Comparison | TermLeaf;
  /** It stands under `not`: it must fail. */
  negated: boolean;
}

/** A verdict with all that explains it. */
export interface Explanation {
  verdict: Verdict;
  /** Which of the guide's parts it rests on; for `no`, all of them fail and this is the first. */
  part: number;
  /** The smallest set of answered facts that alone gives this verdict. */
  because: string[];
  /** What these facts decide: for `no` the criteria that fail, one for each way in; else those that hold. */
  decided: Criterion[];
  /** Criteria that are still open. */
  open: Criterion[];
  /** Why it can't be more than `check`. */
  caps: Cap[];
  /** The next age at which the verdict is another one, all else the same. */
  changes: { age: number; verdict: Verdict } | undefined;
}

/** Explains the verdict on one guide. */
export function explain(guide: Assessable, answers: Answers, words: Vocabulary): Explanation {
  const verdict = verdictOf(guide, answers, words);
  const because = smallestCause(guide, verdict, answers, words);
  const known = only(answers, because);
  // The part that the cause itself makes likely; any part that is open.
  const index = Math.max(
    guide.parts.findIndex(
      (part) => verdictOfPart(guide, part, verdict === 'likely' ? known : answers, words) === verdict,
    ),
    0,
  );
  const part = guide.parts[index];
  const open = part && verdict === 'check' ? openIn(wholeRule(guide, part), answers, words) : [];
  return {
    verdict,
    part: index,
    because,
    decided:
      verdict === 'no'
        ? unique(guide.parts.flatMap((each) => decidersOf(wholeRule(guide, each), false, known, words) ?? []))
        : part && verdict === 'likely'
          ? unique(decidersOf(wholeRule(guide, part), true, known, words) ?? [])
          : [],
    open: unique(open),
    caps: part && verdict === 'check' ? capsOf(guide, part, answers, words) : [],
    changes: nextChange(guide, verdict, answers, words),
  };
}

/** Tries the sets of answered facts from the smallest up; equal ones in the order of the questions. */
function smallestCause(guide: Assessable, verdict: Verdict, answers: Answers, words: Vocabulary): string[] {
  const behind = new Set(
    [
      ...guide.parts.flatMap((part) => [wholeRule(guide, part), ...part.conditions]),
      ...(guide.proof ? [guide.proof] : []),
    ]
      .flatMap((rule) => comparisonsOf(rule, words))
      .map(({ fact }) => fact),
  );
  const answered = [...words.facts.keys()].filter((id) => behind.has(id) && answers[id] !== undefined);
  let sets: string[][] = [[]];
  for (let size = 0; size < answered.length; size++) {
    const found = sets.find((set) => verdictOf(guide, only(answers, set), words) === verdict);
    if (found) return found;
    sets = sets.flatMap((set) =>
      answered.slice(answered.indexOf(set[set.length - 1] ?? '') + 1).map((fact) => [...set, fact]),
    );
  }
  return answered;
}

function only(answers: Answers, facts: readonly string[]): Answers {
  return Object.fromEntries(facts.map((fact) => [fact, answers[fact]]));
}

/** The fewest criteria that make a rule come out so; `undefined` when it doesn't. */
function decidersOf(
  rule: Rule,
  wanted: boolean,
  answers: Answers,
  words: Vocabulary,
  negated = false,
): Criterion[] | undefined {
  if ('not' in rule) return decidersOf(rule.not, !wanted, answers, words, !negated);
  if ('all' in rule || 'any' in rule) {
    const branches = 'all' in rule ? rule.all : rule.any;
    const each = branches.map((branch) => decidersOf(branch, wanted, answers, words, negated));
    // One branch settles an `all` as false and an `any` as true; else every branch is needed.
    if ('all' in rule === wanted)
      return each.includes(undefined) ? undefined : each.flatMap((found) => found ?? []);
    const found = each.filter((branch) => branch !== undefined);
    return found.sort((a, b) => a.length - b.length)[0];
  }
  return truthOf(rule, answers, words.terms) === wanted ? [{ leaf: rule, negated }] : undefined;
}

/** The criteria that keep a rule from being settled. */
function openIn(rule: Rule, answers: Answers, words: Vocabulary, negated = false): Criterion[] {
  if (truthOf(rule, answers, words.terms) !== undefined) return [];
  if ('not' in rule) return openIn(rule.not, answers, words, !negated);
  if ('all' in rule || 'any' in rule) {
    const branches = 'all' in rule ? rule.all : rule.any;
    return branches.flatMap((branch) => openIn(branch, answers, words, negated));
  }
  return [{ leaf: rule, negated }];
}

function unique(criteria: readonly Criterion[]): Criterion[] {
  const found = new Map(criteria.map((each) => [JSON.stringify(each), each]));
  return [...found.values()];
}

function nextChange(
  guide: Assessable,
  verdict: Verdict,
  answers: Answers,
  words: Vocabulary,
): Explanation['changes'] {
  const now = answers['age'];
  const fact = words.facts.get('age');
  if (typeof now !== 'number' || !fact) return undefined;
  const comparisons = guide.parts
    .flatMap((part) => [part.rule, ...part.conditions].flatMap((rule) => comparisonsOf(rule, words)))
    .filter((each) => each.fact === 'age');
  for (const age of edgesOf(fact, comparisons)) {
    if (age <= now) continue;
    const then = verdictOf(guide, { ...answers, age }, words);
    if (then !== verdict) return { age, verdict: then };
  }
  return undefined;
}
