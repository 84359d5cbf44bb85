import { createHash } from 'node:crypto';
import type { Problem } from '../content/problems.ts';
import { guideChanges } from './guide-changes.ts';
import type { Revisions } from './revisions.ts';
import type { GuideVerdicts } from './verdicts.ts';

/**
 * The guides whose verdicts someone has to look at before they are published. A new guide takes nothing from anyone; where
 * the earlier rule can't be read, only one that is written otherwise.
 */
function toReview(verdicts: readonly GuideVerdicts[], { guides }: Revisions): GuideVerdicts[] {
  const revisions = new Map(guides.map((each) => [each.file, each]));
  return verdicts.filter(({ file, comparison }) => {
    const revision = revisions.get(file);
    if (!revision) return true;
    const { before, now } = revision;
    return before !== undefined && (comparison !== undefined || guideChanges(before.data, now).length > 0);
  });
}

/**
 * Stands for exactly these changes of verdicts, and the rules that make them: whoever was shown others was shown another
 * code. Nothing where there are none.
 */
export function reviewCode(verdicts: readonly GuideVerdicts[], revisions: Revisions): string | undefined {
  const changed = toReview(verdicts, revisions);
  if (changed.length === 0) return undefined;
  const shown = changed.map(({ file, comparison, now }) => [
    file,
    comparison?.changes,
    now.guide,
    ...(revisions.shared ? [[...now.words.facts.values()], [...now.words.terms.values()]] : []),
  ]);
  return `r-${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 8)}`;
}

/** Whose results change is looked at before it is published: an update carries the code that only the review's page tells. */
export function unreviewedChanges(verdicts: readonly GuideVerdicts[], revisions: Revisions): Problem[] {
  const code = reviewCode(verdicts, revisions);
  if (code === undefined || revisions.reviewed.has(code)) return [];
  const [first, ...others] = toReview(verdicts, revisions);
  const which = others.length > 0 ? `${others.length + 1} 篇办事指南` : '这篇办事指南';
  return [
    {
      file: first?.file ?? '',
      expected: '自查结果变了，公布以前有另一个人看过是谁的、变成了什么',
      found: `${which}的自查结果变了，${
        revisions.reviewed.size > 0 ? '写的审核号是以前的，条件后来又改过' : '没有写审核号'
      }`,
      why: '条件写错一个数，该得的人会被说成不符合。他不会再问第二次。',
      mend: '运行 npm run review，请另一个人从头看完它写出的网页。没有错，就把网页最后的审核号写进这次 updates/ 里那条说明的文件信息：reviewed: 审核号',
    },
  ];
}
