import type { Problem } from './problems.ts';

/** Why what is checked matters, by the part of the content: the first that fits. */
const REASONS: readonly [matches: RegExp, why: string][] = [
  [/\.mdx .*(?:citations|cite)/i, '读者靠引用核对原文；引错了，他会拿着不存在的话去办事'],
  [/\.mdx .*rule/, '资格自查照这里下结论；写错了，该有的人会以为自己没有'],
  [/\.mdx .*amounts/, '读者会照这个数去问；数不对，就白跑一趟'],
  [/\.clauses\.txt /, '别人存下的链接指到这一条；丢了，就打不开'],
  [/\.easy\.mdx |guides\/.* easy/, '看不懂长句的人只看易读版'],
  [/plans\//, '读者信的是原文；错一个字，意思就可能变'],
  [/guides\/|entitlements\//, '读者照指南去办事；写错、写漏，就会白跑'],
  [/questions\/|terms\.yaml/, '资格自查照这里提问；写错了，结论就不对'],
  [/sign-videos\//, '看手语的聋人只看视频；文字和视频不一样，他得到的就是错的'],
  [/synonyms\//, '读者用平常的话来搜；没有这个说法，就搜不到'],
  [/braille/, '摸读盲文的人看不到别的版本；读音错了，意思就错了'],
  [/pictures\.yaml /, '看图的人靠图懂意思；图和字不一样，会看错'],
  [/glossary\.yaml /, '不懂正式说法的人靠这里的解释'],
  [/^accessibility\//, '残疾人靠无障碍说明知道哪里会用不了'],
  [/./, '这里不对，网站就做不出来，或者读者会看到错的内容'],
];

/** Why a problem matters to readers: what it says itself, or what holds for its part of the content. */
export function whyOf(problem: Pick<Problem, 'file' | 'field' | 'why'>): string {
  const place = `${problem.file} ${problem.field ?? ''}`;
  return problem.why ?? REASONS.find(([matches]) => matches.test(place))?.[1] ?? '';
}
