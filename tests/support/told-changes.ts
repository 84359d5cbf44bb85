import { reportChanges } from '../../src/changes/report.ts';
import { loadContent } from '../../src/content/load.ts';
import type { Problem } from '../../src/content/problems.ts';
import { GUIDE, type BrokenContent, type Damage } from './broken-content.ts';

export const report = (root: string, ref?: string) =>
  reportChanges(root, loadContent(root), ref, '2026-11-23');

const isUnreviewed = ({ expected }: Problem) => expected.startsWith('自查结果变了');

/** What readers are not told of. */
export const untold = (copy: BrokenContent, ref?: string) =>
  report(copy.root, ref).problems.filter((each) => !isUnreviewed(each));

/** Changes of verdicts that nobody has looked at. */
export const unreviewed = (copy: BrokenContent) => report(copy.root).problems.filter(isUnreviewed);

/** A rule that now refuses those of 16 and 17. */
export const RAISED: Damage = (copy) => {
  copy.edit(GUIDE, 'atLeast: 16', 'atLeast: 18');
};
