import { toString } from 'mdast-util-to-string';
import type { Path } from '../content/problems.ts';
import { lineOf } from '../mdx/parse.ts';
import type { Guide } from './model.ts';

/** A piece of what a guide says in the editors' own words, and where it stands. */
export interface Prose {
  text: string;
  at?: Path;
  line?: number | undefined;
}

/** Everything that a guide says in the editors' own words: not its quotes, not the names of bodies. */
export function proseOf(guide: Guide): Prose[] {
  const { summary, who, ask, conditions, extensions, conflicts, easy, benefit, how } = guide;
  return [
    { text: summary, at: ['summary'] },
    { text: who, at: ['who'] },
    { text: ask, at: ['ask'] },
    ...conditions.map(({ text }, index) => ({ text, at: ['conditions', index, 'text'] })),
    ...extensions.map(({ what }, index) => ({ text: what, at: ['extensions', index, 'what'] })),
    ...conflicts.map(({ text }, index) => ({ text, at: ['conflicts', index, 'text'] })),
    ...benefit.amounts.map(({ what }, index) => ({ text: what, at: ['benefit', 'amounts', index, 'what'] })),
    ...easy.map((text, index) => ({ text, at: ['easy', index] })),
    ...how.children.map((node) => ({ text: toString(node), line: lineOf(node) })),
  ];
}
