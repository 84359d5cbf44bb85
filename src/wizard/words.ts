import { wordsWithoutGuide } from '../regions/without-guide.ts';
import { inItsWords, type WizardData } from './data.ts';
import type { Group, Results } from './results.ts';

type GroupId = Group['id'] | 'unstated';

const GROUPS: Record<Group['id'], { title: string; means: string }> = {
  likely: { title: '很可能符合', means: '照规划写的条件，你的回答都符合。能不能办下来，由办事的部门定。' },
  check: { title: '需要确认', means: '还有不清楚的地方。不是不能办，是要先问。' },
  later: {
    title: '办好残疾人证以后',
    means: '现在没有残疾人证。办好以后，下面这些可能有。没有证能不能先办，也可以问。',
  },
  facility: { title: '不用申请的设施和服务', means: '这些不用申请。建好没有、在哪里，可以问。' },
  no: {
    title: '按这份规划不符合',
    means: '规划写的条件里，有一条和你的回答对不上。规划以外有没有办法，可以问。',
  },
};

/** Heading of a group of results, and what it means. */
export function groupWords(id: GroupId, data: WizardData): { title: string; means: string } {
  const { title, means } = id === 'unstated' ? wordsWithoutGuide(data.region) : GROUPS[id];
  return { title: inItsWords(title, data), means: inItsWords(means, data) };
}

/** The counts, first in the results: how many in each group. */
export function countsOf({ groups, unstated }: Results, data: WizardData): string {
  const counts: [GroupId, unknown[]][] = [
    ...groups.map(({ id, results }): [GroupId, unknown[]] => [id, results]),
    ['unstated', unstated],
  ];
  return counts.map(([id, { length }]) => `${groupWords(id, data).title} ${length} 项`).join('，');
}
