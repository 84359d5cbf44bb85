import type { Firmness } from '../eligibility/assessable.ts';
import { FIRMNESS_WORDS } from '../eligibility/words.ts';
import type { Guide } from './model.ts';

/** Word and explanation of each, in the order from firm to weak. */
export const FIRMNESS: Record<Firmness, { word: string; means: string }> = {
  firm: { word: FIRMNESS_WORDS.firm, means: '规划用的是“落实”“实施”“给予”这样的话。' },
  expanding: {
    word: FIRMNESS_WORDS.expanding,
    means: '规划用的是“逐步”“推动”“完善”这样的话。现在不一定已经有。',
  },
  encouraged: {
    word: FIRMNESS_WORDS.encouraged,
    means: '规划用的是“鼓励”“支持”“有条件的地方”这样的话。不是一定有。',
  },
  past: { word: FIRMNESS_WORDS.past, means: '规划只在回顾过去时说到。今后还有没有，规划没有写。' },
};

export function firmnessOf(guide: Guide): Firmness {
  return guide.background ? 'past' : guide.commitment.level;
}
