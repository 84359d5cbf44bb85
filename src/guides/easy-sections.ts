import { routes } from '../site/routes.ts';
import { easyTopics, type EasyTopic } from './easy-topics.ts';
import type { Guide } from './model.ts';

/** What the sections of a guide's page are called in links to them; their headings carry the same ids. */
const NAMES = { who: '谁能得到', benefit: '能得到什么', how: '怎么办理', ask: '怎么问' } as const;

/** The easy-read lines of a guide by the sections of its page, each with the way to that section. */
export function easySections(guide: Guide) {
  const address = routes.guide(guide.region, guide.id);
  return easyTopics(guide.easy).map(({ topic, sentences }) => ({
    id: topic,
    sentences,
    full: isOnPage(guide, topic) ? { name: NAMES[topic], href: `${address}#${topic}` } : undefined,
  }));
}

/** Where the easy-read version speaks of a section of the guide's page; `undefined` where it doesn't. */
export function easyPlaceOf(guide: Guide, topic: keyof typeof NAMES): string | undefined {
  return easyTopics(guide.easy).some((each) => each.topic === topic)
    ? `${routes.easyGuide(guide.region, guide.id)}#${topic}`
    : undefined;
}

/** What a guide is stands at the top of its page, without a heading; a facility's page has no benefit. */
function isOnPage({ facility }: Guide, topic: EasyTopic): topic is keyof typeof NAMES {
  return topic !== 'what' && !(topic === 'benefit' && facility);
}
