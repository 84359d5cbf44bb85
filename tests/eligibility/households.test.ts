import { expect, test } from 'vitest';
import { assessRegion } from '../../src/eligibility/commands/assess-region.ts';
import { VERDICTS } from '../../src/eligibility/words.ts';
import { content, regions, words } from './all-guides.ts';
import { HOUSEHOLDS } from './households.ts';

const cases = regions.flatMap(({ id, entry }) =>
  Object.entries(HOUSEHOLDS).map(([household, given]) => ({ region: id, entry, household, given })),
);

test.each(cases)(
  'what $household gets in $region, as reviewed',
  async ({ region, entry, household, given }) => {
    const all = Object.fromEntries([...words.facts.keys()].map((id) => [id, given[id] ?? null]));
    const { entitlements } = assessRegion(content, entry, all, new Date('2026-01-01'));
    const groups = (['likely', 'check', 'no'] as const).map((verdict) => {
      const lines = entitlements
        .filter((each) => each.verdict === verdict)
        .map(({ id, name, firmness, reasons, changes }) => {
          const later = changes ? ` [${changes.age}: ${changes.verdict}]` : '';
          return `  ${id} ${name} (${firmness ?? ''})${later}\n    ${reasons[0] ?? ''}`;
        });
      return `${VERDICTS[verdict]}: ${lines.length}\n${lines.join('\n')}\n`;
    });
    await expect(groups.join('\n')).toMatchFileSnapshot(`households/${region}/${household}.txt`);
  },
);
