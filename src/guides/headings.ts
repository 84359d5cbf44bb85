import type { Guide } from './model.ts';

/** Ids of the headings of a guide's text on its page, in their order. */
export function guideHeadings({ facility, bodies, conflicts }: Guide): string[] {
  return [
    'who',
    ...(facility ? [] : ['benefit']),
    'how',
    'ask',
    ...(bodies.length > 0 ? ['bodies'] : []),
    ...(conflicts.length > 0 ? ['conflicts'] : []),
  ];
}
