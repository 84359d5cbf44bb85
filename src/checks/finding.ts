import type { Problem } from '../content/problems.ts';
import { KINDS, type KindName } from './kinds.ts';

/** What a check of a file says; severity and reason come from its kind. */
export type Said = Pick<Problem, 'line' | 'expected' | 'found' | 'mend'> & { suggestion?: string };

/** A finding of a kind, as a problem. */
export function finding(kind: KindName, file: string, said: Said): Problem {
  const { severity, why } = KINDS[kind];
  return { file, kind, severity, why, ...said };
}
