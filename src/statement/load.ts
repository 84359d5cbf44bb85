import { join } from 'node:path';
import type { Problem } from '../content/problems.ts';
import { readDataFile } from '../content/read-folder.ts';
import { checkCriteria, checkPoints, checkTests } from './check.ts';
import { limitsSchema, type Limit } from './limits.ts';
import {
  checksSchema,
  standardSchema,
  trialsSchema,
  type Checks,
  type Standard,
  type Trials,
} from './schema.ts';

/** The standards of the statement, by the names of their files. */
export const STANDARDS = ['wcag', 'gbt-37668', 'miit-2021'] as const;

export type StandardId = (typeof STANDARDS)[number];

/** How the site stands to the standards of accessibility. */
export interface Statement {
  standards: { id: StandardId; standard: Standard }[];
  checks: Checks;
  trials: Trials;
  limits: Limit[];
}

/**
 * Reads `accessibility/` of the content folder; `undefined` when something is wrong, which is added to `problems`.
 * @param tests the folder in which listed tests must exist
 */
export function loadStatement(
  root: string,
  problems: Problem[],
  tests: string = join(process.cwd(), 'tests'),
): Statement | undefined {
  const limits = readDataFile(root, 'accessibility/limits.yaml', limitsSchema, problems);
  const trials = readDataFile(root, 'accessibility/trials.yaml', trialsSchema, problems);
  const checks = readDataFile(root, 'accessibility/checks.yaml', checksSchema, problems, (each) =>
    checkTests(each, tests),
  );
  const standards = STANDARDS.flatMap((id) => {
    const standard = readDataFile(root, `accessibility/${id}.yaml`, standardSchema, problems, (each) => [
      ...(checks && trials ? checkPoints(each, checks, trials) : []),
      ...(id === 'wcag' ? checkCriteria(each) : []),
    ]);
    return standard ? { id, standard } : [];
  });
  if (!limits || !trials || !checks || standards.length < STANDARDS.length) return undefined;
  return { standards, checks, trials, limits };
}
