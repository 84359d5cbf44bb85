import { wholeRule, type Assessable } from './assessable.ts';
import { truthOf } from './evaluate.ts';
import type { Answer, Answers, Fact } from './facts.ts';
import { distinctAnswers } from './values.ts';
import { verdictOf } from './verdict.ts';
import { comparisonsOf, type Vocabulary } from './vocabulary.ts';

/** What has been answered so far; `null` is 不清楚. A fact that is absent hasn't been asked. */
export type Given = Readonly<Record<string, Answer | null>>;

/** Decides which questions are worth asking, for the guides of one region. */
export class Questions {
  readonly #words: Vocabulary;
  /** For each guide the facts behind it, each with one answer for every way in which it can turn out. */
  readonly #guides: { guide: Assessable; answers: Map<string, Answer[]> }[];

  constructor(guides: readonly Assessable[], words: Vocabulary) {
    this.#words = words;
    this.#guides = guides.map((guide) => ({ guide, answers: answersBehind(guide, words) }));
  }

  /** The facts asked of someone who answers so, in order: those answered, then those still open that could change a verdict. */
  path(given: Given): { asked: Fact[]; open: Fact[]; answers: Answers } {
    const asked: Fact[] = [];
    const open: Fact[] = [];
    let answers: Answers = {};
    const closed = new Set<string>();
    for (const fact of this.#words.facts.values()) {
      const answer = given[fact.id];
      if (!canBeAsked(fact, answers, this.#words)) closed.add(fact.id);
      else if (!this.#worthAsking(fact.id, answers, closed)) continue;
      else if (answer === undefined) open.push(fact);
      else {
        asked.push(fact);
        if (answer === null) closed.add(fact.id);
        else answers = { ...answers, [fact.id]: answer };
      }
    }
    return { asked, open, answers };
  }

  /** The open facts that could still change the verdict of one guide; what doesn't apply to the person is left out. */
  missing(id: string, answers: Answers): string[] {
    const entry = this.#guides.find(({ guide }) => guide.id === id);
    if (!entry) return [];
    const facts = [...this.#words.facts.values()].filter((fact) => !canBeAsked(fact, answers, this.#words));
    const closed = new Set(facts.map((fact) => fact.id));
    return [...entry.answers.keys()].filter(
      (fact) => !closed.has(fact) && this.#mattersTo(entry, fact, answers, closed),
    );
  }

  /** Its answer matters, or decides whether another question that matters is asked at all. */
  #worthAsking(fact: string, answers: Answers, closed: ReadonlySet<string>): boolean {
    const presupposing = [...this.#words.facts.values()].filter(({ askedWhen }) => askedWhen?.fact === fact);
    return (
      this.#matters(fact, answers, closed) ||
      (answers[fact] === undefined && presupposing.some(({ id }) => this.#worthAsking(id, answers, closed)))
    );
  }

  #matters(fact: string, answers: Answers, closed: ReadonlySet<string>): boolean {
    return this.#guides.some((entry) => this.#mattersTo(entry, fact, answers, closed));
  }

  /** Whether, for some answers to the other open facts, an answer to this one gives another verdict than none. */
  #mattersTo(
    { guide, answers: behind }: { guide: Assessable; answers: Map<string, Answer[]> },
    fact: string,
    answers: Answers,
    closed: ReadonlySet<string>,
  ): boolean {
    const own = behind.get(fact);
    if (!own || answers[fact] !== undefined) return false;
    const others = [...behind].filter(([id]) => id !== fact && answers[id] === undefined && !closed.has(id));
    const search = (known: Answers, rest: readonly [string, Answer[]][]): boolean => {
      const without = verdictOf(guide, known, this.#words);
      // What is decided stays decided.
      if (without !== 'check') return false;
      if (own.some((value) => verdictOf(guide, { ...known, [fact]: value }, this.#words) !== without))
        return true;
      const [next, ...later] = rest;
      if (!next) return false;
      const [id, values] = next;
      return [...values.map((value) => ({ ...known, [id]: value })), known].some((each) =>
        search(each, later),
      );
    };
    return search(answers, others);
  }
}

/** A fact that presupposes another isn't asked of those who answered that one otherwise. */
export function canBeAsked({ askedWhen }: Fact, answers: Answers, { terms }: Vocabulary): boolean {
  return !askedWhen || truthOf(askedWhen, answers, terms) !== false;
}

function answersBehind(guide: Assessable, words: Vocabulary): Map<string, Answer[]> {
  const rules = guide.parts.map((part) => wholeRule(guide, part));
  rules.push(...guide.parts.flatMap(({ conditions }) => conditions));
  if (guide.proof) rules.push(guide.proof);
  const comparisons = rules.flatMap((rule) => comparisonsOf(rule, words));
  const found = new Map<string, Answer[]>();
  for (const [id, fact] of words.facts) {
    const own = comparisons.filter((each) => each.fact === id);
    if (own.length > 0) found.set(id, distinctAnswers(fact, own));
  }
  return found;
}
