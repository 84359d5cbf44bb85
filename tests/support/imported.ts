import { diffArrays } from 'diff';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPlan, type Imported } from '../../src/import/import-plan.ts';
import { clauseTexts } from '../../src/plans/clause-text.ts';
import type { Plan } from '../../src/plans/model.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { headingsOf, originalText } from '../../src/plans/walk.ts';
import { bare } from './sources.ts';

/** How much of a plan that was brought in again is as in the finished one, each a share of 1. */
export interface Shares {
  /** Letters of the finished plan's source that stand in the new plan in the same order. */
  letters: number;
  /** Letters of clauses that hold the same text under the same id. */
  inClause: number;
  /** Headings of the finished plan with the same text, level and clause id. */
  headings: number;
  /** Headings of the new plan that the finished one does not have. */
  extra: number;
}

/** The plan that the import makes of a text; what only a person can fill in is filled in from the finished one. */
export function readImported(
  imported: Imported,
  { region, id, details }: Pick<Plan, 'region' | 'id' | 'details'>,
): Plan {
  const text = imported.mdx
    .replace(/^title: ""$/m, `title: ${JSON.stringify(details.title)}`)
    .replace(/^shortTitle: ""$/m, `shortTitle: ${JSON.stringify(details.shortTitle)}`)
    .replace(/^ {2}start: ?$/m, `  start: ${details.period.start}`)
    .replace(/^ {2}end: ?$/m, `  end: ${details.period.end}`)
    .replace(/^ {2}basis: ""$/m, `  basis: ${JSON.stringify(details.period.basis)}`);
  const { plan, problems } = readPlan({ file: `regions/${region}/plans/${id}.mdx`, text }, region, id);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

/** Brings in the source of a finished plan again. */
export function importAgain(finished: Plan): { imported: Imported; plan: Plan } {
  const source = readFileSync(join(process.cwd(), 'tests/sources', `${finished.region}.txt`), 'utf8');
  const imported = importPlan(source, '2026-11-23');
  return { imported, plan: readImported(imported, finished) };
}

/** Compares the two by what the source says: corrections and rebuilt tables of the finished one undone. */
export function shares(plan: Plan, finished: Plan): Shares {
  const [new_, old] = [bare(originalText(plan)), bare(originalText(finished))];
  const same = new_ === old ? old.length : sameLength(Array.from(new_), Array.from(old));
  const texts = clauseTexts(plan);
  let [inClause, all] = [0, 0];
  for (const [id, { original }] of clauseTexts(finished)) {
    all += original.length;
    if (texts.get(id)?.original === original) inClause += original.length;
  }
  const [mine, theirs] = [headings(plan), headings(finished)];
  const found = sameLength(mine, theirs);
  return {
    letters: same / Math.max(new_.length, old.length),
    inClause: inClause / all,
    headings: found / theirs.length,
    extra: mine.length - found,
  };
}

/** Every heading with its level, clause id and text in the words of the source. */
export function headings(plan: Plan): string[] {
  return plan.parts.flatMap(({ blocks }) =>
    blocks
      .flatMap(headingsOf)
      .map(
        ({ clause, depth, content }) =>
          `${depth} ${clause.id} ${bare(originalText({ parts: [{ id: '', title: '', blocks: [{ kind: 'heading', clause, depth, content }] }] }))}`,
      ),
  );
}

function sameLength(a: string[], b: string[]): number {
  return diffArrays(a, b)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
}
