// A second evaluator, written from the words of docs and issue alone: it shares no code with src/eligibility. It tries every
// way in which what is open could turn out, instead of reckoning with unknowns.
import type { Answer, Answers, Fact } from '../../src/eligibility/facts.ts';
import type { Comparison, Rule, TermLeaf } from '../../src/eligibility/rule.ts';
import type { Vocabulary } from '../../src/eligibility/vocabulary.ts';

type Outcome = 'yes' | 'no' | 'open';
type Leaf = Comparison | TermLeaf;

/** All leaves of a rule, those behind its terms on request. */
export function leaves(rule: Rule, words?: Vocabulary): Leaf[] {
  if ('all' in rule) return rule.all.flatMap((each) => leaves(each, words));
  if ('any' in rule) return rule.any.flatMap((each) => leaves(each, words));
  if ('not' in rule) return leaves(rule.not, words);
  const term = 'term' in rule ? words?.terms.get(rule.term) : undefined;
  return [rule, ...[...(term?.met ?? []), ...(term?.failed ?? [])].flatMap((each) => leaves(each, words))];
}

function meets({ is, includes, in: list, atLeast, atMost }: Comparison, answer: Answer): boolean {
  if (typeof answer === 'number') {
    if (list && !list.includes(answer)) return false;
    if (atLeast !== undefined && answer < atLeast) return false;
    return atMost === undefined || answer <= atMost;
  }
  const chosen = new Set([answer].flat());
  return [...(includes ?? []), ...(is === undefined ? [] : [is])].some((option) => chosen.has(option));
}

/** Every answer to a fact that these rules could tell from another. */
export function answersThatMatter(fact: Fact, rules: readonly Rule[], words: Vocabulary): Answer[] {
  const own = rules
    .flatMap((rule) => leaves(rule, words))
    .filter((leaf): leaf is Comparison => 'fact' in leaf && leaf.fact === fact.id);
  const bySignature = new Map<string, Answer>();
  for (const answer of everyAnswer(fact, own)) {
    const signature = own.map((leaf) => Number(meets(leaf, answer))).join('');
    if (!bySignature.has(signature)) bySignature.set(signature, answer);
  }
  return own.length === 0 ? [] : [...bySignature.values()];
}

function everyAnswer(fact: Fact, own: readonly Comparison[]): Answer[] {
  const { min = 0, max = 0, options = [] } = fact;
  if (fact.type === 'number') return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const values = options.map(({ value }) => value);
  if (fact.type === 'choice') return values;
  const named = new Set(own.flatMap(({ includes }) => includes ?? []));
  const joinable = options.filter(({ value, alone }) => !alone && named.has(value)).map(({ value }) => value);
  let sets: string[][] = [[]];
  for (const option of joinable) sets = sets.flatMap((set) => [set, [...set, option]]);
  return [...values.map((value) => [value]), ...sets.filter((set) => set.length > 0)];
}

/** What a rule comes to for one way in which everything open turns out: terms are given by `decide`. */
function holds(rule: Rule, answers: Answers, decide: (leaf: Leaf) => boolean): boolean {
  if ('all' in rule) return rule.all.every((each) => holds(each, answers, decide));
  if ('any' in rule) return !rule.any.every((each) => !holds(each, answers, decide));
  if ('not' in rule) return !holds(rule.not, answers, decide);
  const answer = 'fact' in rule ? answers[rule.fact] : undefined;
  return 'fact' in rule && answer !== undefined ? meets(rule, answer) : decide(rule);
}

/** A term as far as these answers settle it; a term that they don't settle is a third thing by itself. */
function settled(name: string, answers: Answers, words: Vocabulary): Outcome {
  const term = words.terms.get(name);
  const settles = (rule: Rule) => outcomeOf(rule, answers, words) === 'yes';
  if (term?.met.some(settles)) return 'yes';
  return term?.failed.some(settles) ? 'no' : 'open';
}

/** What a rule comes to for these answers and nothing more: every open leaf is tried both ways, each by itself. */
export function outcomeOf(rule: Rule, answers: Answers, words: Vocabulary): Outcome {
  const known = new Map<Leaf, boolean>();
  const open: Leaf[] = [];
  for (const leaf of leaves(rule)) {
    if ('fact' in leaf) {
      if (answers[leaf.fact] === undefined) open.push(leaf);
      continue;
    }
    const outcome = settled(leaf.term, answers, words);
    if (outcome === 'open') open.push(leaf);
    else known.set(leaf, outcome === 'yes');
  }
  const found = new Set<boolean>();
  for (let bits = 0; bits < 2 ** open.length && found.size < 2; bits++) {
    open.forEach((leaf, index) => known.set(leaf, Math.floor(bits / 2 ** index) % 2 === 1));
    found.add(holds(rule, answers, (leaf) => known.get(leaf) === true));
  }
  return found.size > 1 ? 'open' : found.has(true) ? 'yes' : 'no';
}
