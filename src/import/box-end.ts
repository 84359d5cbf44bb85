import { short, type Decision } from './decision.ts';
import { isTitle, type Mark, type Style } from './mark.ts';
import type { TextUnit } from './unit.ts';

/** A numbered line above the place where the outliner stands. */
export interface Place {
  style: Style;
  rank: number;
  value: number;
  heading: boolean;
  /** Whether it is a title alone. */
  titled: boolean;
}

/** Whether a number can come next after those of a stack. */
function follows(stack: readonly Place[], { style, rank, value }: Mark): Place | 'new' | undefined {
  const same = stack.findLast((place) => place.style === style);
  if (same) return same.value + 1 === value ? same : undefined;
  return value === 1 && rank > (stack.at(-1)?.rank ?? -1) ? 'new' : undefined;
}

/** Whether a box ended before this line: its numbers go on inside the box, outside, or in both, when its shape tells. */
export function boxEnds(
  inside: readonly Place[],
  outside: readonly Place[],
  unit: TextUnit,
  mark: Mark | undefined,
  decisions: Decision[],
): boolean {
  if (!mark) return unit.gap >= 2 && !unit.led;
  if (mark.style === 'chapter' || mark.style === 'section') return true;
  const here = follows(inside, mark);
  const there = follows(outside, mark);
  if (here === undefined)
    return typeof there === 'object' || outside.some(({ style }) => style === mark.style);
  if (typeof there !== 'object') return false;
  if (unit.gap >= 2) return true;
  const titled = isTitle(mark.rest.replace(/。$/, ''));
  const ends = here !== 'new' && here.titled !== titled && there.titled === titled;
  // A line of another shape than those outside is of the box; anything else is asked.
  if (!ends && here !== 'new' && here.titled === titled && there.titled !== titled) return false;
  decisions.push({
    line: unit.at,
    kind: 'number',
    what: `这一条${ends ? '放在专栏外面' : '留在专栏里面'}了，按编号两边都接得上：${short(unit.text)}`,
    suggestion: '对照原文，看专栏到哪里为止；不对就移动 </Box>',
  });
  return ends;
}
