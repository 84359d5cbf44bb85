import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../src/plans/model.ts';

/** Text without any white space. */
export function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * The letters of a plan's document: its source without white space and without the pieces that the plan's front matter
 * lists as removed. Each piece must stand in the source exactly once, and in the listed order.
 */
export function documentLetters(plan: Plan): string {
  const source = bare(readFileSync(join(process.cwd(), 'tests/sources', `${plan.region}.txt`), 'utf8'));
  let kept = '';
  let end = 0;
  for (const { text } of plan.details.removed) {
    const piece = bare(text);
    const start = source.indexOf(piece);
    if (start < end || source.includes(piece, start + 1)) {
      throw new Error(`${plan.region}: not exactly once, or out of order: ${piece}`);
    }
    kept += source.slice(end, start);
    end = start + piece.length;
  }
  return kept + source.slice(end);
}

/** Where two texts part, with a few letters around it; `undefined` when they are the same. */
export function firstDifference(actual: string, expected: string): string | undefined {
  if (actual === expected) return undefined;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const around = (text: string) => `${text.slice(Math.max(0, at - 15), at)}▸${text.slice(at, at + 15)}`;
  return `letter ${at}: “${around(actual)}” instead of “${around(expected)}”`;
}
