import type { Content } from '../content/load.ts';
import type { Entitlement } from '../entitlements/entitlement.ts';
import type { Guide } from '../guides/model.ts';
import { toAssess } from '../guides/to-assess.ts';
import type { Revisions } from './revisions.ts';
import { compareVerdicts, type Side, type VerdictComparison } from './verdict-changes.ts';

/** A guide whose verdicts may have changed. */
export interface GuideVerdicts {
  region: string;
  id: string;
  file: string;
  name: string;
  /** Missing where the earlier guide can't be read by today's schema. */
  comparison: VerdictComparison | undefined;
  /** By what it is assessed today. */
  now: Side;
}

/** The guides for which at least one case gets another verdict than at the base, or for which that can't be told. */
export function changedVerdicts({ guides, shared }: Revisions, content: Content): GuideVerdicts[] {
  const today = content.entitlements.map(({ entitlement }) => entitlement);
  const revised = new Set(guides.map(({ file }) => file));
  // A changed fact, term or audience can change every guide.
  const others = shared ? content.regions.flatMap((entry) => entry.guides) : [];
  const pairs = [
    ...guides.map((each) => ({
      ...each,
      before: each.before?.guide,
      lost: each.before && !each.before.guide,
    })),
    ...others
      .filter(({ file }) => !revised.has(file))
      .map((guide) => ({ ...guide, before: guide, now: guide, lost: false })),
  ];
  return pairs.flatMap(({ region, id, file, before, now, lost }): GuideVerdicts[] => {
    const entitlement = today.find((each) => each.id === id);
    const earlier = (shared?.entitlements ?? today).find((each) => each.id === id);
    const name = entitlement?.name ?? earlier?.name ?? id;
    const side = { guide: assessable(now, entitlement), words: content.vocabulary };
    if (lost) return [{ region, id, file, name, comparison: undefined, now: side }];
    const comparison = compareVerdicts(
      { guide: assessable(before, earlier), words: shared?.vocabulary ?? content.vocabulary },
      side,
    );
    return comparison.changes.length > 0 ? [{ region, id, file, name, comparison, now: side }] : [];
  });
}

function assessable(guide: Guide | undefined, entitlement: Entitlement | undefined) {
  return guide && entitlement && toAssess(guide, entitlement);
}
