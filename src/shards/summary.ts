import type { Content, RegionEntry } from '../content/load.ts';
import type { Firmness } from '../eligibility/assessable.ts';
import { sayAmount } from '../guides/amount.ts';
import { firmnessOf } from '../guides/commitment.ts';
import { planOf } from '../guides/find.ts';
import type { Guide } from '../guides/model.ts';
import { byPerson } from '../guides/people.ts';
import { namedIndicators, type PlanIndicators } from '../indicators/compare.ts';
import { summarisePlan, type PlanSummary } from '../plans/summary.ts';
import type { Region } from '../regions/region.ts';
import { redirectsOf, type Redirect } from '../serving/redirects.ts';
import { listOfRegion, progressOf, type Progress } from '../sign-videos/staff.ts';
import type { Period } from '../time/period.ts';

/** What pages about several regions tell of a guide. */
export interface GuideSummary {
  id: string;
  who: string;
  firmness: Firmness;
  /** In words. */
  amounts: string[];
  period: Pick<Period, 'start' | 'end'>;
  /** Ids of the kinds of person that it speaks of. */
  people: string[];
  checked: string;
}

/** What pages about several regions tell of a region: all that a part of the site has to know of the others. */
export interface RegionSummary {
  region: Region;
  /** Newest first. */
  plans: PlanSummary[];
  guides: GuideSummary[];
  /** Of the newest plan that has any. */
  indicators: PlanIndicators | undefined;
  redirects: Redirect[];
  /** How far its recordings have come. */
  recordings: Progress;
  /** Day of the newest change to its content. */
  newest: string;
}

function periodOf({ period: { start, end } }: { period: Period }): Period {
  return { start, end };
}

/** What the others have to know of a region; plain data, so that it can be written down and read again. */
export function summarise(content: Content, entry: RegionEntry): RegionSummary {
  const { region, plans, guides } = entry;
  const people = byPerson(guides, content.entitlements);
  const summary = (guide: Guide): GuideSummary => ({
    id: guide.id,
    who: guide.who,
    firmness: firmnessOf(guide),
    amounts: guide.benefit.amounts.map((amount) => `${amount.what}：${sayAmount(amount)}`),
    period: periodOf(planOf(entry, guide).details),
    people: people.filter((each) => each.guides.includes(guide)).map(({ person }) => person.id),
    checked: guide.checked,
  });
  const days = [
    ...plans.map(({ plan }) => plan.details.updated),
    ...guides.flatMap(({ written, checked }) => [written, checked]),
  ];
  return {
    region,
    plans: plans.map(({ plan }) => summarisePlan(plan)),
    guides: guides.map(summary),
    indicators: namedIndicators(plans.map(({ plan }) => plan)),
    redirects: redirectsOf([entry]),
    recordings: progressOf(listOfRegion(content, entry)),
    newest: days.reduce((newest, day) => (day > newest ? day : newest), ''),
  };
}
