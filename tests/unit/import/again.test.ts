import { describe, expect, it } from 'vitest';
import { importAgain, shares, type Shares } from '../../support/imported.ts';
import { plans } from '../../support/plans.ts';

/**
 * The least that must be right when a source is brought in again without a hand, just below what was measured. Fuzhou's
 * table of indicators is scattered over its source, so that a person has to put it together.
 */
const FLOORS: Record<string, Shares> = {
  fuzhou: { letters: 1, inClause: 0.97, headings: 0.98, extra: 0 },
  jianghai: { letters: 1, inClause: 0.99, headings: 0.99, extra: 0 },
  jiangyan: { letters: 1, inClause: 0.99, headings: 0.99, extra: 0 },
  luojiang: { letters: 1, inClause: 0.99, headings: 0.99, extra: 0 },
  shenyang: { letters: 1, inClause: 0.99, headings: 0.99, extra: 0 },
};

describe.each(plans.map((plan) => ({ plan, name: plan.region })))(
  '$name, brought in again',
  ({ plan, name }) => {
    const again = importAgain(plan);

    it('has its letters in order, under their clause ids, and its headings with text, level and id', () => {
      const measured = shares(again.plan, plan);
      const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
      console.log(
        `${name}: letters ${percent(measured.letters)}, in the same clause ${percent(measured.inClause)}, ` +
          `headings ${percent(measured.headings)}, too many ${measured.extra}; to decide: ${again.imported.decisions.length}`,
      );
      const floor = FLOORS[name] as Shares;
      expect(measured.letters).toBeGreaterThanOrEqual(floor.letters);
      expect(measured.inClause).toBeGreaterThanOrEqual(floor.inClause);
      expect(measured.headings).toBeGreaterThanOrEqual(floor.headings);
      expect(measured.extra).toBeLessThanOrEqual(floor.extra);
    });

    it('has the title, name of the document and period that its finished plan states', () => {
      const { title, noun, start, end } = again.imported.details;
      expect({ title, noun }).toEqual({ title: plan.details.title, noun: plan.details.noun });
      if (start !== undefined)
        expect({ start, end }).toMatchObject({
          start: plan.details.period.start,
          end: plan.details.period.end,
        });
    });

    it('invents no organ, number or date', () => {
      const { issuedBy, documentNumber, issued } = again.imported.details;
      if (issuedBy) expect(issuedBy).toEqual(plan.details.issuedBy);
      if (documentNumber !== undefined) expect(documentNumber).toBe(plan.details.documentNumber);
      if (issued !== undefined) expect(issued).toBe(plan.details.issued);
    });
  },
);

describe('what a person must decide', () => {
  const asked = (region: string) => {
    const plan = plans.find((each) => each.region === region);
    if (!plan) throw new Error(region);
    return importAgain(plan).imported.decisions;
  };

  it('names fuzhou’s scattered table, the cell that fell out of it, and proposes its rows in order', () => {
    const decisions = asked('fuzhou');
    const table = decisions.find(({ kind }) => kind === 'table');
    const rows = [...(table?.suggestion ?? '').matchAll(/^\| (\d+)\./gm)].map(([, number]) => Number(number));
    expect(rows).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect(table?.suggestion).toContain('移动了第 6 行');
    expect(decisions.find(({ kind }) => kind === 'stray')?.what).toContain('≥4850户');
  });

  it('names the box without a heading and the missing row of luojiang', () => {
    const said = asked('luojiang').map(({ what }) => what);
    expect(said).toContainEqual(expect.stringContaining('应该是专栏5'));
    expect(said).toContainEqual(expect.stringContaining('第 25 项后面是第 27 项'));
  });

  it('names every line of shenyang’s web page that was left out', () => {
    expect(asked('shenyang').flatMap(({ kind, line }) => (kind === 'left-out' ? [line] : []))).toEqual([
      1, 3, 4, 5,
    ]);
  });
});
