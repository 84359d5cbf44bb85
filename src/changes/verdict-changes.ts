import { wholeRule, type Assessable } from '../eligibility/assessable.ts';
import { boundaryValues } from '../eligibility/boundaries.ts';
import type { Answer, Answers } from '../eligibility/facts.ts';
import { canBeAsked } from '../eligibility/questions.ts';
import type { Comparison } from '../eligibility/rule.ts';
import { verdictOf, type Verdict } from '../eligibility/verdict.ts';
import { comparisonsOf, type Vocabulary } from '../eligibility/vocabulary.ts';

/** A guide, if there is one, with the facts and terms by which it is assessed. */
export interface Side {
  guide: Assessable | undefined;
  words: Vocabulary;
}

type Outcome = Verdict | 'unstated';

/** Some cases whose verdict was one and is another. */
export interface VerdictChange {
  before: Outcome;
  now: Outcome;
  count: number;
  /** The case of them with the fewest answers. */
  example: Answers;
}

export interface VerdictComparison {
  /** Cases that were looked at. */
  cases: number;
  /** Whether there are more, of which these are an even part. */
  sampled: boolean;
  /** The most frequent first. */
  changes: VerdictChange[];
}

/** How many cases of one guide are looked at. */
const LIMIT = 50_000;

/**
 * For which cases a guide's verdict is another than it was: all combinations of answers on both sides of every boundary that
 * the old or the new rule draws, each also unanswered. A case that answers what it wouldn't be asked is left out.
 */
export function compareVerdicts(before: Side, now: Side, limit = LIMIT): VerdictComparison {
  const facts = new Map([...before.words.facts, ...now.words.facts]);
  const axes = boundaryValues([...comparisonsBehind(before), ...comparisonsBehind(now)], { facts });
  const total = axes.reduce((product, { values }) => product * values.length, 1);
  const looked = Math.min(total, limit);
  const found = new Map<string, VerdictChange>();
  let cases = 0;
  for (let index = 0; index < looked; index += 1) {
    let rest = Math.floor((index * total) / looked);
    const answers: Record<string, Answer> = {};
    for (const { fact, values } of axes) {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      if (value !== undefined) answers[fact.id] = value;
    }
    if (axes.some(({ fact }) => answers[fact.id] !== undefined && !canBeAsked(fact, answers, now.words)))
      continue;
    cases += 1;
    const [old, current] = [outcome(before, answers), outcome(now, answers)];
    if (old === current) continue;
    const change = found.get(`${old} ${current}`) ?? {
      before: old,
      now: current,
      count: 0,
      example: answers,
    };
    const simpler = Object.keys(answers).length < Object.keys(change.example).length;
    found.set(`${old} ${current}`, {
      ...change,
      count: change.count + 1,
      example: simpler ? answers : change.example,
    });
  }
  return { cases, sampled: looked < total, changes: [...found.values()].sort((a, b) => b.count - a.count) };
}

function outcome({ guide, words }: Side, answers: Answers): Outcome {
  return guide ? verdictOf(guide, answers, words) : 'unstated';
}

function comparisonsBehind({ guide, words }: Side): Comparison[] {
  if (!guide) return [];
  const rules = guide.parts.flatMap((part) => [wholeRule(guide, part), ...part.conditions]);
  return [...rules, ...(guide.proof ? [guide.proof] : [])].flatMap((rule) => comparisonsOf(rule, words));
}
