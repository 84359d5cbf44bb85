import type { Content, RegionEntry } from '../content/load.ts';
import type { Fact } from '../eligibility/facts.ts';
import { leavesOf } from '../eligibility/rule.ts';
import { comparisonsOf } from '../eligibility/vocabulary.ts';
import { entitlementOf, labelOf, planOf } from '../guides/find.ts';
import type { Guide } from '../guides/model.ts';
import { applicantsOf, toAssess } from '../guides/to-assess.ts';
import type { Plan } from '../plans/model.ts';
import { routes } from '../site/routes.ts';
import { videosOf } from './videos.ts';
import { WIZARD_VERSION, type WizardData, type WizardGuide } from './data.ts';

/** What the wizard of one region needs, and nothing of another. */
export function wizardData(content: Content, entry: RegionEntry): WizardData {
  const { vocabulary, site, entitlements } = content;
  const guides = entry.guides.map((guide) => wizardGuide(content, entry, guide));
  const rules = guides.flatMap(({ parts, applicants, proof }) => [
    ...parts.flatMap(({ rule, conditions }) => [rule, ...conditions]),
    ...[applicants, proof].flatMap((rule) => rule ?? []),
  ]);
  const comparisons = rules.flatMap((rule) => comparisonsOf(rule, vocabulary));
  const compared = new Map<string, Set<string>>();
  for (const { fact, is, includes } of comparisons) {
    const options = compared.get(fact) ?? new Set();
    for (const option of [...(includes ?? []), ...(is === undefined ? [] : [is])]) options.add(option);
    compared.set(fact, options);
  }
  const terms = new Set(rules.flatMap(leavesOf).flatMap((leaf) => ('term' in leaf ? [leaf.term] : [])));
  const facts = [...vocabulary.facts.values()].flatMap((fact) => {
    const options = compared.get(fact.id);
    return options ? [withoutIdleOptions(fact, options)] : [];
  });
  const videos = videosOf(content, facts);
  const stated = new Set(guides.map(({ id }) => id));
  return {
    version: WIZARD_VERSION,
    region: {
      id: entry.region.id,
      name: entry.region.name,
      guidesFinished: entry.region.guidesFinished,
    },
    helpline: site.helpline,
    plans: plansOf(entry).map((plan) => ({
      id: plan.id,
      title: plan.details.shortTitle,
      noun: plan.details.noun,
      period: { start: plan.details.period.start, end: plan.details.period.end },
      url: routes.plan(plan),
    })),
    facts,
    ...(Object.keys(videos).length > 0 ? { videos } : {}),
    terms: [...vocabulary.terms.values()].filter(({ name }) => terms.has(name)),
    guides,
    unstated: entitlements
      .filter(({ entitlement: { id } }) => !stated.has(id))
      .map(({ entitlement }) => ({
        id: entitlement.id,
        name: entitlement.name,
        applicants: applicantsOf(entitlement),
      })),
  };
}

/** The plans that a region's guides rest on, and its newest, newest first: an older one that nothing rests on is past. */
function plansOf({ plans, guides }: RegionEntry): Plan[] {
  const rests = new Set(guides.map(({ plan }) => plan));
  return plans.map(({ plan }) => plan).filter(({ id }, index) => index === 0 || rests.has(id));
}

function wizardGuide(content: Content, entry: RegionEntry, guide: Guide): WizardGuide {
  const { entitlement } = entitlementOf(content, guide.id);
  const plan = planOf(entry, guide);
  const [first = 1] = [guide.commitment.cite].flat();
  const { clause = '', quote = '' } = guide.citations[first - 1] ?? {};
  return {
    ...toAssess(guide, entitlement),
    name: entitlement.name,
    summary: guide.summary,
    plan: guide.plan,
    conditions: guide.conditions.map(({ text, when }) => ({ text, when })),
    ask: guide.ask,
    clause: { id: clause, label: labelOf(plan, clause), quote },
  };
}

/**
 * Leaves out the options of a list with 都没有 that no rule of the region compares: choosing one is the same as choosing
 * 都没有. A list whose 都没有 is itself compared keeps all of its options.
 */
function withoutIdleOptions(fact: Fact, compared: ReadonlySet<string>): Fact {
  const alone = fact.options?.filter((option) => option.alone) ?? [];
  if (fact.type !== 'set' || alone.length === 0 || alone.some(({ value }) => compared.has(value)))
    return fact;
  return { ...fact, options: fact.options?.filter(({ value, alone: last }) => last || compared.has(value)) };
}
