import type { Group, Results } from './results.ts';

/** Headings of the groups of results, and what each means. */
export const GROUPS: Record<Group['id'] | 'unstated', { title: string; means: string }> = {
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
  unstated: { title: '这份规划没有写', means: '没有写不等于没有。当地可能有别的文件，可以问。' },
};

/** The counts, first in the results: how many in each group. */
export function countsOf({ groups, unstated }: Results): string {
  const parts = groups.map(({ id, results }) => `${GROUPS[id].title} ${results.length} 项`);
  return [...parts, `${GROUPS.unstated.title} ${unstated.length} 项`].join('，');
}
