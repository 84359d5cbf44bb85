import { wholeRule, type Assessable, type Part } from './assessable.ts';
import { truthOf } from './evaluate.ts';
import type { Answers } from './facts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What can be said of an entitlement; `unstated`, where the region has no guide, is said without asking anything. */
export type Verdict = 'likely' | 'check' | 'no';

/** The verdict for what is known: the best of a guide's parts. A public facility is always `check`. */
export function verdictOf(guide: Assessable, answers: Answers, words: Vocabulary): Verdict {
  if (guide.parts.length === 0) return 'check';
  const verdicts = guide.parts.map((part) => verdictOfPart(guide, part, answers, words));
  if (verdicts.includes('likely')) return 'likely';
  return verdicts.includes('check') ? 'check' : 'no';
}

/** `no` only when a criterion plainly fails; `likely` only when all hold and nothing caps it. */
export function verdictOfPart(guide: Assessable, part: Part, answers: Answers, words: Vocabulary): Verdict {
  const truth = truthOf(wholeRule(guide, part), answers, words.terms);
  if (truth === false) return 'no';
  return truth === true && capsOf(guide, part, answers, words).length === 0 ? 'likely' : 'check';
}

/** Why a part can't be more than `check`, whatever its rule says. */
export type Cap = 'firmness' | 'conditions' | 'proof';

export function capsOf({ proof }: Assessable, part: Part, answers: Answers, { terms }: Vocabulary): Cap[] {
  return [
    ...(part.firmness === 'firm' ? [] : ['firmness' as const]),
    ...(part.conditions.some((when) => truthOf(when, answers, terms) !== false)
      ? ['conditions' as const]
      : []),
    ...(proof && truthOf(proof, answers, terms) !== true ? ['proof' as const] : []),
  ];
}
