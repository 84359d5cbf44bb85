import { readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { namesIn } from '../content/read-folder.ts';
import type { Vocabulary } from '../eligibility/describe.ts';
import { clauseTexts } from '../plans/clause-text.ts';
import type { Plan } from '../plans/model.ts';
import { checkGuide } from './check-guide.ts';
import type { Guide } from './model.ts';
import { readGuide } from './read-guide.ts';

/** Reads and checks the guides of a region against its plans. */
export function loadGuides(
  root: string,
  region: string,
  plans: readonly Plan[],
  entitlements: ReadonlySet<string>,
  words: Vocabulary,
  problems: Problem[],
): Guide[] {
  const folder = `regions/${region}/guides`;
  const siblings = new Set(namesIn(root, folder, '.mdx'));
  const texts = new Map(plans.map((plan) => [plan.id, clauseTexts(plan)]));
  return [...siblings].flatMap((id): Guide[] => {
    const read = readGuide(readSource(root, `${folder}/${id}.mdx`), region, id);
    problems.push(...read.problems);
    if (!read.guide) return [];
    const { guide, locate } = read;
    const context = { ...words, texts: texts.get(guide.plan), entitlements, siblings };
    problems.push(...locate(checkGuide(guide, context)));
    return [guide];
  });
}
