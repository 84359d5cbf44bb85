import type { Content, PlanEntry, RegionEntry } from '../content/load.ts';
import { sayAmount } from '../guides/amount.ts';
import { sentencesOf } from '../guides/check-words.ts';
import { entitlementOf, planOf } from '../guides/find.ts';
import { guideHeadings } from '../guides/headings.ts';
import type { Guide } from '../guides/model.ts';
import { topicId } from '../plans/easy.ts';
import { routes } from '../site/routes.ts';
import { proseIn } from './prose-sentences.ts';
import { scriptFrom } from './script.ts';
import { subjectIds, type Subject } from './subject.ts';

/** A guide, as something that has a place for a recording. */
export function guideSubject(content: Content, entry: RegionEntry, guide: Guide): Subject {
  const { region } = entry;
  const { entitlement, practice } = entitlementOf(content, guide.id);
  const { who, conditions, extensions, benefit, how } = guide;
  return {
    of: subjectIds.guide(guide),
    title: `${entitlement.name}（${region.name}）`,
    address: routes.guide(region.id, guide.id),
    region: region.id,
    priority: 3,
    text: [
      { title: '这是什么', sentences: [entitlement.name, ...sentencesOf(guide.summary)] },
      {
        title: '谁能得到',
        sentences: [
          ...sentencesOf(who),
          ...conditions.map(({ text }) => `还要满足：${text}`),
          ...extensions.map(({ what }) => `另外还有：${what}`),
        ],
      },
      {
        title: '能得到什么',
        sentences: benefit.amounts.map((amount) => `${amount.what}：${sayAmount(amount)}`),
      },
      { title: '怎么办理', sentences: proseIn(how) },
      { title: '一般做法', sentences: proseIn(practice) },
      { title: '打电话时可以这样问', sentences: [guide.ask] },
      { title: '易读版', sentences: guide.easy },
    ].filter(({ sentences }) => sentences.length > 0),
    script: scriptFrom(guide.easy),
    period: planOf(entry, guide).details.period,
    headings: guideHeadings(guide),
  };
}

/** A plan's easy-read version. */
export function planSubject({ region }: RegionEntry, { plan, easy }: PlanEntry): Subject {
  return {
    of: subjectIds.plan(plan),
    title: `${plan.details.shortTitle}（易读版）`,
    address: routes.easyPlan(plan),
    region: region.id,
    priority: 2,
    text: easy.topics,
    script: easy.topics,
    period: plan.details.period,
    headings: easy.topics.map((_topic, index) => topicId(index)),
  };
}
