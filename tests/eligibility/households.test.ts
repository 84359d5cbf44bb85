import { expect, test } from 'vitest';
import { assessRegion, type Assessed } from '../../src/eligibility/commands/assess-region.ts';
import { VERDICTS } from '../../src/eligibility/words.ts';
import { content, regions } from './all-guides.ts';
import { words } from './words.ts';
import { HOUSEHOLDS } from './households.ts';

const cases = regions.flatMap(({ id, entry }) =>
  Object.entries(HOUSEHOLDS).map(([household, given]) => ({ region: id, entry, household, given })),
);

test.each(cases)(
  'what $household gets in $region, as reviewed',
  async ({ region, entry, household, given }) => {
    const all = Object.fromEntries([...words.facts.keys()].map((id) => [id, given[id] ?? null]));
    const { entitlements } = assessRegion(content, entry, all, new Date('2026-01-01'));
    const lines = (['likely', 'check', 'no'] as const).flatMap((verdict) => {
      const same = entitlements.filter((each) => each.verdict === verdict);
      const byReason = Map.groupBy(same, ({ reasons }) => reasons[0] ?? '');
      const groups = [...byReason].map(
        ([reason, group]) => `  ${reason}\n    ${group.map(inBrief).join(' ')}`,
      );
      return [`${VERDICTS[verdict]}: ${same.length}`, ...groups, ''];
    });
    await expect(lines.join('\n')).toMatchFileSnapshot(`households/${region}/${household}.txt`);
  },
);

/** An entitlement's id; when it is not firm, and when age will change it. */
function inBrief({ id, firmness, changes }: Assessed): string {
  const later = changes ? `[${changes.age}: ${changes.verdict}]` : '';
  return `${id}${firmness === 'firm' ? '' : '~'}${later}`;
}
