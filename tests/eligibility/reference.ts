import type { Entitlement } from '../../src/entitlements/entitlement.ts';
import type { Guide } from '../../src/guides/model.ts';
import type { Answer, Answers } from '../../src/eligibility/facts.ts';
import type { Rule } from '../../src/eligibility/rule.ts';
import type { Vocabulary } from '../../src/eligibility/vocabulary.ts';
import { answersThatMatter, leaves, outcomeOf } from './reference-truth.ts';

/** Everyone whom these answers could still be: each open fact filled with every answer that matters. */
export function* completions(
  answers: Answers,
  open: readonly (readonly [string, readonly Answer[]])[],
): Generator<Answers> {
  const [first, ...rest] = open;
  if (!first) yield answers;
  else if (answers[first[0]] !== undefined) yield* completions(answers, rest);
  else for (const answer of first[1]) yield* completions({ ...answers, [first[0]]: answer }, rest);
}

const WHO = { person: 'person', child: 'person', carer: 'person', family: 'person' } as const;

/** A guide as issue and design speak of it. */
export class ReferenceGuide {
  readonly #words: Vocabulary;
  readonly #proof: boolean;
  /** Whom each condition concerns that no machine decides; `undefined` is everyone. */
  readonly #conditions: (Rule | undefined)[];
  readonly #parts: { rule: Rule; firm: boolean }[];
  /** Each fact behind it with every answer that matters. */
  readonly facts: (readonly [string, readonly Answer[]])[];

  constructor(guide: Guide, { audience, beforeCertificate }: Entitlement, words: Vocabulary) {
    this.#words = words;
    const who = audience.map((each) => (each in WHO ? 'person' : each));
    this.#proof = who.includes('person') && !beforeCertificate;
    const applicants: Rule = { fact: 'applicant', includes: [...new Set(who)] };
    const extensions = guide.extensions.filter(({ rule }) => rule !== undefined);
    this.#parts = [{ rule: guide.rule, level: guide.commitment.level }, ...extensions].flatMap(
      ({ rule, level }) => {
        if (!rule) return [];
        const firm = level === 'firm' && !guide.background;
        const decides =
          guide.rule && leaves(guide.rule).some((leaf) => 'fact' in leaf && leaf.fact === 'applicant');
        return [{ rule: decides ? rule : { all: [applicants, rule] }, firm }];
      },
    );
    this.#conditions = guide.conditions.map(({ when }) => when);
    const rules = [...this.#parts.map(({ rule }) => rule), ...this.#conditions.flatMap((when) => when ?? [])];
    if (this.#proof && this.#parts.length > 0)
      rules.push({ fact: 'certificate', is: 'yes' }, { fact: 'applicant', is: 'person' });
    this.facts = [...words.facts.values()].flatMap((fact) => {
      const answers = answersThatMatter(fact, rules, words);
      return answers.length > 0 ? [[fact.id, answers] as const] : [];
    });
  }

  /** The verdict for these answers and nothing more. */
  #settledVerdict(answers: Answers): 'likely' | 'check' | 'no' {
    if (this.#parts.length === 0) return 'check';
    const proven = !this.#proof || answers['certificate'] === 'yes' || notPerson(answers);
    const outcomes = this.#parts.map(({ rule, firm }) => ({
      firm,
      outcome: outcomeOf(rule, answers, this.#words),
    }));
    const free = this.#conditions.every((when) => when && outcomeOf(when, answers, this.#words) === 'no');
    if (outcomes.some(({ firm, outcome }) => firm && proven && free && outcome === 'yes')) return 'likely';
    return outcomes.every(({ outcome }) => outcome === 'no') ? 'no' : 'check';
  }

  /** `likely` or `no` only if it is that for everyone whom these answers could still be. */
  verdict(answers: Answers): 'likely' | 'check' | 'no' {
    let found: 'likely' | 'no' | undefined;
    for (const complete of completions(answers, this.facts)) {
      const verdict = this.#settledVerdict(complete);
      if (verdict === 'check' || (found && found !== verdict)) return 'check';
      found = verdict;
    }
    return found ?? 'check';
  }
}

function notPerson(answers: Answers): boolean {
  return answers['applicant'] !== undefined && answers['applicant'] !== 'person';
}
