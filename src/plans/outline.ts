import type { Part, Plan } from './model.ts';
import { headingsOf, lengthOf } from './walk.ts';

/** Characters a minute for the reading times; the page says that it is an estimate. */
export const READING_SPEED = 300;

/** An entry of the contents list. */
export interface Entry {
  id: string;
  title: string;
  minutes: number;
  /** Headings one level below. */
  below: { id: string; title: string }[];
}

/** The contents list of a plan: its parts, and the sections of each. */
export function outlineOf(plan: Plan): Entry[] {
  return plan.parts.map((part) => ({
    id: part.id,
    title: part.title,
    minutes: readingMinutes(part),
    below: part.blocks
      .flatMap(headingsOf)
      .filter((heading) => heading.depth === 3)
      .map((heading) => ({ id: heading.clause.id, title: heading.clause.text })),
  }));
}

/** Minutes to read a part at {@link READING_SPEED}, rounded up. */
export function readingMinutes(part: Part): number {
  const characters = part.blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  return Math.max(1, Math.ceil(characters / READING_SPEED));
}
