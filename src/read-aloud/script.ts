import { readingOrder } from './reading-order.ts';
import { piecesOf, sentencesIn, type Stretch } from './sentences.ts';
import type { Run, Source } from './source.ts';
import { spoken } from './spoken.ts';

/** A part of a text of the page. */
export interface Mark<T> extends Stretch {
  at: T;
}

/** A sentence to be said and marked. */
export interface Sentence<T> {
  /** What is said, each in one go. */
  pieces: string[];
  /** What is marked meanwhile. */
  marks: Mark<T>[];
  /** Milliseconds of silence before it. */
  pause: number;
}

const PAUSES = { sentence: 0, block: 300, heading: 700 } as const;

/** Everything that is read of a page, sentence by sentence. */
export function scriptOf<T>(root: Source<T>): Sentence<T>[] {
  let afterHeading = false;
  return readingOrder(root).flatMap(({ heading, runs }) => {
    const first = heading || afterHeading ? PAUSES.heading : PAUSES.block;
    afterHeading = heading;
    const text = runs.map((run) => run.text).join('');
    return sentencesIn(text).map((stretch, index) => ({
      pieces: piecesOf(spoken(text.slice(stretch.start, stretch.end))),
      marks: marksOf(runs, stretch),
      pause: index === 0 ? first : PAUSES.sentence,
    }));
  });
}

/** Where a stretch of the joined runs stands in the page. */
function marksOf<T>(runs: readonly Run<T>[], { start, end }: Stretch): Mark<T>[] {
  const marks: Mark<T>[] = [];
  let offset = 0;
  for (const { text, at } of runs) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, text.length);
    if (at !== undefined && from < to) marks.push({ at, start: from, end: to });
    offset += text.length;
  }
  return marks;
}
