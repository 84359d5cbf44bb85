import type { Answer, Fact } from '../eligibility/facts.ts';
import { readAnswer } from '../eligibility/read-answers.ts';

/** What stands in a question's form: the options chosen, or the words typed. */
export interface FormValues {
  chosen: readonly string[];
  typed: string;
  /** 不清楚 is chosen. */
  unknown: boolean;
}

/** An answer, or what is wrong with the form and how to mend it. */
export function answerFromForm(
  fact: Fact,
  { chosen, typed, unknown }: FormValues,
): { answer: Answer | null } | { error: string } {
  const something = fact.type === 'number' ? typed.trim() !== '' : chosen.length > 0;
  if (unknown) {
    if (!something) return { answer: null };
    return { error: `选了“不清楚”，就不能再${fact.type === 'number' ? '填' : '选'}别的。请去掉其中一样。` };
  }
  if (!something) {
    const please = { number: `请填${fact.topic}`, choice: '请选一个', set: '请选出有的，可以选几个' }[
      fact.type
    ];
    return { error: `${please}。不知道就选“不清楚”。` };
  }
  const value = { number: numberIn(typed, fact), choice: chosen[0], set: chosen }[fact.type];
  const read = readAnswer(value, fact);
  if ('answer' in read) return read;
  return { error: wordsOf(read.fault, fact, typed) };
}

/** Digits of any width, with or without the unit; whatever else there is makes it no number. */
function numberIn(typed: string, { unit = '' }: Fact): number {
  const text = typed.normalize('NFKC').trim();
  const digits = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
  return /^\d{1,6}$/.test(digits) ? Number(digits) : NaN;
}

function wordsOf(fault: string, fact: Fact, typed: string): string {
  const found = typed.trim().slice(0, 20);
  if (fault === 'type')
    return `${fact.topic}只填整数，例如 ${fact.min === 0 ? 35 : (fact.min ?? 1)}。你填的是“${found}”。`;
  if (fault === 'range')
    return `${fact.topic}要在 ${fact.min ?? 0} 到 ${fact.max ?? 0} 之间。你填的是“${found}”。`;
  const alone = fact.options?.find((option) => option.alone)?.name ?? '';
  return `选了“${alone}”，就不能再选别的。请去掉其中一样。`;
}
