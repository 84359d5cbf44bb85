import { readPlan } from '../../src/plans/read-plan.ts';
import type { Plan } from '../../src/plans/model.ts';
import type { Problem } from '../../src/content/problems.ts';

const FRONT_MATTER = `---
title: 某市规划
shortTitle: 某市规划
issuedBy: null
documentNumber: null
issued: null
effective: null
validity: null
period: { start: 2021, end: 2025, basis: 标题 }
source: null
statedBy: {}
removed: []
layout: []
updated: 2026-01-01
---
`;

/** Line of the file before the first line of a snippet's body. */
export const LINES_BEFORE = FRONT_MATTER.split('\n').length - 1;

/** Reads a plan with the given body; what is wrong with it comes along. */
export function readSnippet(body: string): { plan: Plan | undefined; problems: Problem[] } {
  return readPlan({ file: 'snippet.mdx', text: FRONT_MATTER + body }, 'somewhere', '2021-2025');
}

/** A plan with the given body, which must be flawless. */
export function planFrom(body: string): Plan {
  const { plan, problems } = readSnippet(body);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

/** Clause ids of a body, in order. */
export function idsFrom(body: string): string[] {
  return planFrom(body).clauses.map((clause) => clause.id);
}
