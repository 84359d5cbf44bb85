import type { Answer, Fact } from './facts.ts';

/** Why an answer can't be taken. */
export type AnswerFault = 'unknownFact' | 'type' | 'range' | 'option' | 'alone' | 'empty';

export interface AnswerProblem {
  /** As it was given; it may name no fact. */
  fact: string;
  fault: AnswerFault;
  found: unknown;
}

/**
 * Takes answers from outside, from a file or a form: numbers, option values, lists of them; `null` is 不清楚.
 * Nothing is taken silently: whatever doesn't fit is told.
 */
export function readAnswers(
  given: Readonly<Record<string, unknown>>,
  facts: ReadonlyMap<string, Fact>,
): { answers: Record<string, Answer | null>; problems: AnswerProblem[] } {
  const answers: Record<string, Answer | null> = {};
  const problems: AnswerProblem[] = [];
  for (const [id, value] of Object.entries(given)) {
    const fact = facts.get(id);
    const read = fact ? readAnswer(value, fact) : { fault: 'unknownFact' as const };
    if ('fault' in read) problems.push({ fact: id, fault: read.fault, found: value });
    else answers[id] = read.answer;
  }
  return { answers, problems };
}

/** One answer, as {@link readAnswers}. */
export function readAnswer(value: unknown, fact: Fact): { answer: Answer | null } | { fault: AnswerFault } {
  if (value === null) return { answer: null };
  if (fact.type === 'number') {
    if (typeof value !== 'number' || !Number.isInteger(value)) return { fault: 'type' };
    const fits = value >= (fact.min ?? -Infinity) && value <= (fact.max ?? Infinity);
    return fits ? { answer: value } : { fault: 'range' };
  }
  const isOption = (each: unknown) => fact.options?.some((option) => option.value === each) === true;
  if (fact.type === 'choice') {
    if (typeof value !== 'string') return { fault: 'type' };
    return isOption(value) ? { answer: value } : { fault: 'option' };
  }
  if (!Array.isArray(value)) return { fault: 'type' };
  const list: unknown[] = value;
  if (list.length === 0) return { fault: 'empty' };
  if (!list.every((each): each is string => isOption(each))) return { fault: 'option' };
  const together =
    list.length > 1 && fact.options?.some((option) => option.alone && list.includes(option.value));
  return together ? { fault: 'alone' } : { answer: [...new Set(list)] };
}
