import { explain, type Explanation } from '../eligibility/explain.ts';
import type { Answers, Fact } from '../eligibility/facts.ts';
import { truthOf } from '../eligibility/evaluate.ts';
import type { Questions } from '../eligibility/questions.ts';
import type { Verdict } from '../eligibility/verdict.ts';
import { verdictOf } from '../eligibility/verdict.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import { FIRMNESS_WORDS, reasonsOf, VERDICTS } from '../eligibility/words.ts';
import { inItsWords, type WizardData, type WizardGuide } from './data.ts';

/** One entitlement in the results. */
export interface Result {
  guide: WizardGuide;
  verdict: Verdict;
  /** How firm the plan is, in words. */
  firmness: string;
  /** The first sentence is enough to understand it. */
  reasons: string[];
  /** Open questions that would still settle it. */
  missing: Fact[];
  /** 还要满足: those that concern this person. */
  conditions: string[];
  /** How many answers speak for it: the more, the more it is for this very person. */
  weight: number;
  /** When time changes it, in words. */
  changes: string | undefined;
}

export interface Group {
  id: 'likely' | 'check' | 'later' | 'facility' | 'no';
  results: Result[];
}

export interface Results {
  /** Those that hold something, in the order in which they are shown. */
  groups: Group[];
  /** Names of what the region's plans don't state, for this applicant. */
  unstated: { id: string; name: string }[];
  /** How many are for other applicants than this one, and left out. */
  forOthers: number;
  /** Whether the plan itself names the certificate as what must be had. */
  namesCertificate: WizardGuide[];
}

/** Everything that can be said for one person's answers. */
export function resultsOf(
  data: WizardData,
  words: Vocabulary,
  questions: Questions,
  answers: Answers,
): Results {
  const groups: Record<Group['id'], Result[]> = { likely: [], check: [], later: [], facility: [], no: [] };
  let forOthers = 0;
  for (const guide of data.guides) {
    if (guide.applicants && truthOf(guide.applicants, answers, words.terms) === false) {
      forOthers += 1;
      continue;
    }
    const result = resultOf(data, words, questions, answers, guide);
    groups[groupOf(guide, result.verdict, answers, words)].push(result);
  }
  for (const results of [groups.likely, groups.check, groups.later]) results.sort(byFirmness);
  const order: Group['id'][] = ['likely', 'check', 'later', 'facility', 'no'];
  return {
    groups: order.map((id) => ({ id, results: groups[id] })).filter(({ results }) => results.length > 0),
    unstated: data.unstated.filter(({ applicants }) => truthOf(applicants, answers, words.terms) !== false),
    forOthers,
    namesCertificate: [...groups.likely, ...groups.check, ...groups.later]
      .map(({ guide }) => guide)
      .filter(({ parts }) => parts.some(({ rule }) => JSON.stringify(rule).includes('"certificate"'))),
  };
}

function resultOf(
  data: WizardData,
  words: Vocabulary,
  questions: Questions,
  answers: Answers,
  guide: WizardGuide,
): Result {
  const explained: Explanation = explain(guide, answers, words);
  const { verdict, changes } = explained;
  const own = (text: string) => inItsWords(text, data, guide.plan);
  return {
    guide,
    verdict,
    firmness: own(FIRMNESS_WORDS[guide.parts[explained.part]?.firmness ?? 'firm']),
    reasons: reasonsOf(guide, explained, answers, words).map(own),
    missing:
      verdict === 'check'
        ? questions.missing(guide.id, answers).flatMap((id) => words.facts.get(id) ?? [])
        : [],
    conditions: guide.conditions
      .filter(({ when }) => !when || truthOf(when, answers, words.terms) !== false)
      .map(({ text }) => text),
    weight: explained.because.length,
    changes:
      changes && soon(changes.age, answers)
        ? own(`到 ${changes.age} 岁时会变成“${VERDICTS[changes.verdict]}”。`)
        : undefined,
  };
}

/** What lies many years ahead is left out: the plan will be another one by then. */
function soon(age: number, answers: Answers): boolean {
  return age - Number(answers['age']) <= YEARS_AHEAD;
}

const YEARS_AHEAD = 5;

/** What would be better with a certificate stands apart for those who have none. */
function groupOf(guide: WizardGuide, verdict: Verdict, answers: Answers, words: Vocabulary): Group['id'] {
  if (guide.parts.length === 0) return 'facility';
  if (guide.proof && answers['certificate'] === 'no') {
    const then = verdictOf(guide, { ...answers, certificate: 'yes' }, words);
    if (then !== verdict) return 'later';
  }
  return verdict;
}

const FIRMNESS_ORDER = ['firm', 'expanding', 'encouraged', 'past'];

function byFirmness(a: Result, b: Result): number {
  const rank = ({ guide }: Result) => FIRMNESS_ORDER.indexOf(guide.parts[0]?.firmness ?? 'firm');
  return rank(a) - rank(b) || b.weight - a.weight || a.missing.length - b.missing.length;
}
