import { readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { namesIn } from '../content/read-folder.ts';
import { clauseTexts } from '../plans/clause-text.ts';
import type { Plan } from '../plans/model.ts';
import { checkGuide, type GuideContext } from './check-guide.ts';
import type { Guide } from './model.ts';
import { readGuide } from './read-guide.ts';

/** What guides of all regions are held against. */
export type SharedContext = Omit<GuideContext, 'plans' | 'texts' | 'siblings'>;

/** Reads and checks the guides of a region against its plans. */
export function loadGuides(
  root: string,
  region: string,
  plans: readonly Plan[],
  shared: SharedContext,
  problems: Problem[],
): Guide[] {
  const folder = `regions/${region}/guides`;
  const siblings = new Set(namesIn(root, folder, '.mdx'));
  const ids = namesIn(root, `regions/${region}/plans`, '.mdx').filter((id) => !id.endsWith('.easy'));
  const texts = new Map(plans.map((plan) => [plan.id, clauseTexts(plan)]));
  return [...siblings].flatMap((id): Guide[] => {
    const read = readGuide(readSource(root, `${folder}/${id}.mdx`), region, id);
    problems.push(...read.problems);
    if (!read.guide) return [];
    const { guide, locate } = read;
    const context = { ...shared, plans: new Set(ids), texts: texts.get(guide.plan), siblings };
    problems.push(...locate(checkGuide(guide, context)));
    return [guide];
  });
}
