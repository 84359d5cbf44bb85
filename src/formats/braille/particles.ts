import { isPointing, type Word } from './words.ts';

/** How measure words are read where a verb or noun of the same character is read otherwise: 三种 and 种地. */
const MEASURES: Record<string, string> = {
  种: 'zhong3',
  只: 'zhi1',
  行: 'hang2',
  间: 'jian1',
  处: 'chu4',
  重: 'chong2',
};

/**
 * The reading of a single character that its neighbours decide: 地 after an adverb and before a verb, 得 after a verb, 了 and
 * 着, measure words after a number or pointer. `undefined` when they decide nothing.
 */
export function particleOf(
  before: Word | undefined,
  { text }: Word,
  next: Word | undefined,
): string | undefined {
  const tag = before?.tag ?? '';
  switch (text) {
    case '的':
      return 'de5';
    case '了':
      return 'le5';
    case '地':
      return /^[adimlz]|^n$/.test(tag) && /^[vpda]/.test(next?.tag ?? '') ? 'de5' : undefined;
    case '得':
      return /^[va]/.test(tag) &&
        !/^[没不]$/.test(before?.text ?? '') &&
        !/^ad/.test(tag) &&
        next?.text !== '了'
        ? 'de5'
        : undefined;
    default:
      return before && (isPointing(before) || tag === 'm') ? MEASURES[text] : undefined;
  }
}
