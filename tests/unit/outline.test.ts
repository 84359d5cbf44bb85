import { describe, expect, it } from 'vitest';
import { outlineOf, READING_SPEED } from '../../src/plans/outline.ts';
import { plans } from '../support/plans.ts';
import { planFrom } from '../support/snippets.ts';

describe('the contents list', () => {
  it('names parts and their sections, with the minutes to read each, rounded up', () => {
    const words = (count: number) => '字'.repeat(count);
    const plan = planFrom(
      `## 一、甲\n\n### （一）乙\n\n${words(READING_SPEED)}\n\n#### 1.丙\n\n### （二）丁\n\n## 二、戊\n\n${words(10)}\n`,
    );
    expect(outlineOf(plan)).toEqual([
      {
        id: '1',
        title: '一、甲',
        minutes: 2,
        below: [
          { id: '1-1', title: '（一）乙' },
          { id: '1-2', title: '（二）丁' },
        ],
      },
      { id: '2', title: '二、戊', minutes: 1, below: [] },
    ]);
  });

  it.each(plans.map((plan) => ({ plan, name: plan.region })))(
    'of $name leads to clauses alone',
    ({ plan }) => {
      const ids = new Set(plan.clauses.map((clause) => clause.id));
      const entries = outlineOf(plan).flatMap((entry) => [entry, ...entry.below]);
      expect(entries.filter(({ id, title }) => !ids.has(id) || title === '')).toEqual([]);
      expect(entries.length).toBeGreaterThan(plan.parts.length);
    },
  );
});
