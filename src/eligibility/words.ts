import type { Assessable, Firmness } from './assessable.ts';
import { describe, isLiteral } from './describe.ts';
import type { Criterion, Explanation } from './explain.ts';
import type { Answer, Answers, Fact } from './facts.ts';
import { canBeAsked } from './questions.ts';
import type { Verdict } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of the verdicts. */
export const VERDICTS: Record<Verdict, string> = {
  likely: '很可能符合',
  check: '需要确认',
  no: '按这份规划不符合',
};

/** How firm a plan says it. */
export const FIRMNESS_WORDS: Record<Firmness, string> = {
  firm: '规划写明要做',
  expanding: '逐步做',
  encouraged: '只是鼓励',
  past: '过去做过',
};

const NOT_FIRM: Record<Exclude<Firmness, 'firm'>, string> = {
  expanding: '规划写的是逐步做、扩大或提高，现在做到哪一步，要问',
  encouraged: '规划只是鼓励，不是一定有',
  past: '规划只说过去做过，今后还有没有没有写',
};

/** Why the verdict is what it is: the first sentence alone is enough to understand it. */
export function reasonsOf(
  guide: Assessable,
  explained: Explanation,
  answers: Answers,
  words: Vocabulary,
): string[] {
  const { verdict, decided, because } = explained;
  if (guide.parts.length === 0) return ['这是公共的设施或服务，不用申请。建好没有、在哪里，要问。'];
  if (verdict === 'check') return openReasons(guide, explained, answers, words);
  const own = decided.filter((each) => !isApplicant(each));
  const refused = decided.find(isApplicant);
  if (verdict === 'no' && own.length === 0 && refused)
    return [`这项是给${describedText(refused, words)}的。`];
  const criteria = own.map((each) => criterionInWords(each, words));
  const texts = [...new Set(criteria.map(({ text }) => text))];
  const readings = readingsOf(criteria);
  if (verdict === 'likely')
    return [texts.length > 0 ? `条件你都符合：${texts.join('；')}。` : '规划没有写别的条件。', ...readings];
  const yours = because.map((id) => answerOf(id, answers, words)).join('；');
  // One of several is needed, but may not be enough: only those that decide are told.
  const which = texts.length > 1 ? '下面几条至少要满足一条，你都不符合' : '不符合的条件';
  const unticked = own.some(
    ({ leaf, negated }) => !negated && 'fact' in leaf && hasNoneOfThese(words.facts.get(leaf.fact)),
  );
  return [
    `${which}：${texts.join('；')}。你的回答是：${yours}。`,
    ...(unticked ? ['如果有这种情况，只是没有选上，请改回答。'] : []),
    ...readings,
  ];
}

function openReasons(
  { parts }: Assessable,
  { open, caps, part }: Explanation,
  answers: Answers,
  words: Vocabulary,
): string[] {
  const firmness = parts[part]?.firmness;
  const withoutProof = caps.includes('proof') && answers['certificate'] === 'no';
  const terms = open.filter(({ leaf }) => 'term' in leaf && !(withoutProof && leaf.term === '残疾人'));
  const facts = open.flatMap(({ leaf }) => ('fact' in leaf ? (words.facts.get(leaf.fact) ?? []) : []));
  const proof = caps.includes('proof') && answers['certificate'] === undefined ? ['certificate'] : [];
  const unknown = [...proof.flatMap((id) => words.facts.get(id) ?? []), ...facts];
  unknown.sort((a, b) => a.order - b.order);
  const topics = unknown.filter((fact) => canBeAsked(fact, answers, words)).map(({ topic }) => topic);
  const reasons = [
    ...(caps.includes('firmness') && firmness && firmness !== 'firm' ? [`${NOT_FIRM[firmness]}。`] : []),
    ...readingsOf(terms.map((each) => criterionInWords(each, words))),
    ...(topics.length > 0 ? [`还不知道：${[...new Set(topics)].join('、')}。`] : []),
    ...(withoutProof ? ['没有残疾人证能不能办，要问。'] : []),
    ...(caps.includes('conditions') ? ['还有要自己对照的条件。'] : []),
  ];
  const [first, ...others] = reasons;
  if (first === undefined) return ['还有没有答的题。'];
  const met = open.length === 0 && proof.length === 0 && !withoutProof;
  return met ? [`写明的条件你都符合，但${first}`, ...others] : reasons;
}

/** A list from which one chooses what there is: what isn't chosen may have been overlooked. */
function hasNoneOfThese(fact: Fact | undefined): boolean {
  return fact?.type === 'set' && fact.options?.some(({ value, alone }) => alone && value === 'none') === true;
}

function readingsOf(criteria: readonly { reading: string | undefined }[]): string[] {
  return [...new Set(criteria.flatMap(({ reading }) => reading ?? []))];
}

function isApplicant({ leaf }: Criterion): boolean {
  return 'fact' in leaf && leaf.fact === 'applicant';
}

function describedText({ leaf }: Criterion, words: Vocabulary): string {
  if ('term' in leaf) return isLiteral(leaf.term, words) ? `“${leaf.term}”` : leaf.term;
  const described = describe(leaf, words);
  return described.kind === 'leaf' ? described.text : '';
}

/** A criterion as it stands in a rule, under `not` too. */
export function criterionInWords(
  criterion: Criterion,
  words: Vocabulary,
): { text: string; reading: string | undefined } {
  const { leaf, negated } = criterion;
  const text = describedText(criterion, words);
  const reading = 'term' in leaf ? words.terms.get(leaf.term)?.reading : leaf.reading;
  return { text: negated ? `没有“${text}”这种情况` : text, reading };
}

function answerOf(id: string, answers: Answers, words: Vocabulary): string {
  const fact = words.facts.get(id);
  const answer = answers[id];
  return fact && answer !== undefined ? `${fact.topic}——${answerInWords(fact, answer)}` : '';
}

/** An answer as the reader gave it. */
export function answerInWords(fact: Fact, answer: Answer | null): string {
  if (answer === null) return '不清楚';
  if (typeof answer === 'number') return `${answer} ${fact.unit ?? ''}`;
  return [answer]
    .flat()
    .map((value) => fact.options?.find((option) => option.value === value)?.name ?? value)
    .join('、');
}
