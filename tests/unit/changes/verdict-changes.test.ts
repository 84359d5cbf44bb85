import { describe, expect, it } from 'vitest';
import { compareVerdicts } from '../../../src/changes/verdict-changes.ts';
import { withBase } from '../../../src/changes/git-base.ts';
import { readRevisions } from '../../../src/changes/revisions.ts';
import { loadContent } from '../../../src/content/load.ts';
import type { Assessable } from '../../../src/eligibility/assessable.ts';
import type { Rule } from '../../../src/eligibility/rule.ts';
import { reviewPage } from '../../../src/review/page.ts';
import { reviewOf, type Review } from '../../../src/review/report.ts';
import { GUIDE, type BrokenContent } from '../../support/broken-content.ts';
import { withPublished } from '../../support/published-content.ts';

const words = loadContent('tests/fixtures/content').vocabulary;
const side = (rule: Rule | undefined, firmness: 'firm' | 'encouraged' = 'firm') => {
  const guide: Assessable = {
    id: 'a',
    applicants: undefined,
    proof: undefined,
    parts: rule ? [{ rule, firmness, conditions: [] }] : [],
  };
  return { guide: rule && guide, words };
};
const from = (age: number): Rule => ({ fact: 'age', atLeast: age });

describe('whose verdict changes', () => {
  it('those between the old and the new age, and nobody else', () => {
    const { cases, sampled, changes } = compareVerdicts(side(from(16)), side(from(18)));
    // Unanswered, 15, 16, 17 and 18.
    expect({ cases, sampled, changes }).toEqual({
      cases: 5,
      sampled: false,
      changes: [{ before: 'likely', now: 'no', count: 2, example: { age: 16 } }],
    });
  });

  it('nobody’s by the same rule; everybody’s where a guide is new', () => {
    expect(compareVerdicts(side(from(16)), side(from(16))).changes).toEqual([]);
    const { cases, changes } = compareVerdicts(side(undefined), side(from(16)));
    expect(changes.every(({ before }) => before === 'unstated')).toBe(true);
    expect(changes.reduce((sum, { count }) => sum + count, 0)).toBe(cases);
  });

  it('of each kind of change the case with the fewest answers is the example', () => {
    const rule: Rule = { any: [from(18), { fact: 'incomeStatus', includes: ['dibao'] }] };
    const { changes } = compareVerdicts(side(rule), side(rule, 'encouraged'));
    expect(changes).toEqual([
      expect.objectContaining({ before: 'likely', now: 'check', example: { age: 18 } }),
    ]);
  });

  it('too many cases are looked at in part, evenly', () => {
    const rule: Rule = { all: [from(18), { fact: 'incomeStatus', includes: ['dibao'] }] };
    const whole = compareVerdicts(side(from(16)), side(rule));
    const part = compareVerdicts(side(from(16)), side(rule), 6);
    expect([whole.sampled, part.sampled, part.cases]).toEqual([false, true, 6]);
    expect(part.changes.length).toBeGreaterThan(0);
  });
});

describe('a review', () => {
  const review = (copy: BrokenContent): Review =>
    withBase(copy.root, undefined, (base) => {
      if (typeof base === 'string') throw new Error(base);
      const content = loadContent(copy.root);
      return reviewOf(readRevisions(base, content), content);
    });

  it('tells before and now, of what is written and of verdicts', () => {
    withPublished((copy) => {
      copy.edit(GUIDE, 'atLeast: 16', 'atLeast: 18');
      const found = review(copy);
      expect(found.guides.map(({ rows }) => rows.map(({ what }) => what))).toEqual([['条件']]);
      expect(found.verdicts).toMatchObject([
        {
          name: '测试区：护理补贴',
          cases: 20,
          changes: [{ before: '需要确认', now: '按这份规划不符合', count: 6 }],
        },
      ]);
      expect(reviewPage(found)).toContain('在 20 种情况里，6 种的结果变了');
      expect(reviewPage(found)).toContain(`reviewed: ${found.code ?? ''}`);
    });
  });

  it('a term that is read otherwise changes the verdicts of guides that were not touched', () => {
    withPublished((copy) => {
      const terms = copy.read('terms.yaml');
      copy.write('terms.yaml', terms.replace('dibao', 'none'));
      expect(copy.read('terms.yaml')).not.toBe(terms);
      expect(review(copy)).toMatchObject({ guides: [], verdicts: [{ file: GUIDE }] });
    });
  });

  it('says that nothing is to be reviewed', () => {
    withPublished((copy) => {
      expect(reviewPage(review(copy))).toContain('没有要审核的改动。');
    });
  });
});
