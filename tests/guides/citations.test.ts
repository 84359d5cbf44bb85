import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { checkGuide, type GuideContext } from '../../src/guides/check-guide.ts';
import type { Guide } from '../../src/guides/model.ts';
import { clauseTexts } from '../../src/plans/clause-text.ts';

const content = loadContent(join(process.cwd(), 'content'));
const entitlements = new Set(content.entitlements.map(({ entitlement }) => entitlement.id));

function contextOf(region: string): { guides: Guide[]; context: GuideContext } {
  const entry = content.regions.find((each) => each.region.id === region);
  if (!entry) throw new Error(`no region ${region}`);
  const [plan] = entry.plans;
  return {
    guides: entry.guides,
    context: {
      vocabulary: content.vocabulary,
      plans: new Set(entry.plans.map(({ plan: { id } }) => id)),
      texts: plan && clauseTexts(plan.plan),
      entitlements,
      glossary: content.glossary,
      siblings: new Set(entry.guides.map(({ id }) => id)),
    },
  };
}

/** A character that stands nowhere near the one it replaces. */
const swapped = (character: string) => (character === '豸' ? '彘' : '豸');
const regions = content.regions.map(({ region }) => region.id);

describe.each(regions)('guides of %s', (region) => {
  const { guides, context } = contextOf(region);

  test('stand as they are', () => {
    expect(guides.flatMap((guide) => checkGuide(guide, context))).toEqual([]);
  });

  test('fail when one character of a quote changes', () => {
    guides.forEach((guide, number) => {
      const at = number % guide.citations.length;
      const citations = guide.citations.map((citation, index) => {
        if (index !== at) return citation;
        const middle = Math.floor(citation.quote.length / 2);
        const character = citation.quote.charAt(middle);
        return {
          ...citation,
          quote: `${citation.quote.slice(0, middle)}${swapped(character)}${citation.quote.slice(middle + 1)}`,
        };
      });
      expect(checkGuide({ ...guide, citations }, context), guide.file).not.toEqual([]);
    });
  });

  test('fail when a clause id changes', () => {
    for (const guide of guides) {
      const [first, ...rest] = guide.citations;
      if (!first) throw new Error(`${guide.file}: no citation`);
      const citations = [{ ...first, clause: `${first.clause}0` }, ...rest];
      expect(checkGuide({ ...guide, citations }, context), guide.file).not.toEqual([]);
    }
  });

  test('fail when an amount changes', () => {
    for (const guide of guides) {
      guide.benefit.amounts.forEach((amount, index) => {
        const amounts = guide.benefit.amounts.map((each, other) =>
          other === index ? { ...each, value: amount.value + 1 } : each,
        );
        expect(
          checkGuide({ ...guide, benefit: { ...guide.benefit, amounts } }, context),
          guide.file,
        ).not.toEqual([]);
      });
    }
  });

  test('fail when a sum of money is written that no plan states', () => {
    for (const guide of guides) {
      expect(checkGuide({ ...guide, who: `${guide.who}每月 77 元。` }, context), guide.file).not.toEqual([]);
    }
  });
});

test('the only amounts are those that the plans state', () => {
  const amounts = content.regions.flatMap(({ guides }) =>
    guides.flatMap(({ region, id, benefit }) =>
      benefit.amounts.map(({ value, unit, per, bound }) =>
        `${region}/${id}: ${bound} ${value} ${unit} ${per ?? ''}`.trim(),
      ),
    ),
  );
  expect(amounts.sort()).toEqual([
    'fuzhou/rural-dilapidated-housing: atLeast 2000 元',
    'fuzhou/severe-disabled-care-subsidy: atLeast 1000 元 每人每月',
    'fuzhou/severe-disabled-care-subsidy: atLeast 600 元 每人每月',
    'luojiang/telecom-5-yuan: exact 5 元 每人每月',
  ]);
});
