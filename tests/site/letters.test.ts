import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { describe, expect, it } from 'vitest';
import { anyChange, changed } from '../support/changes.ts';
import {
  childrenOf,
  hasClass,
  isEditorial,
  isElement,
  isText,
  planArticle,
  readPage,
} from '../support/html.ts';
import { plans } from '../support/plans.ts';
import { scrambledText, shownLetters } from '../support/shown-letters.ts';
import { documentLetters, firstDifference } from '../support/sources.ts';

const HAN = /\p{Script=Han}/u;

/** Where the page itself, not the editors, shows a Chinese character that the source has too. */
function offsetsOfLetters(html: string): number[] {
  const offsets: number[] = [];
  const visit = (node: Dom.Node): void => {
    if (isElement(node) && (isEditorial(node) || hasClass(node, 'correction'))) return;
    if (isElement(node) && node.tagName === 'table' && isRebuilt(node)) return;
    if (isText(node)) {
      const start = node.sourceCodeLocation?.startOffset ?? 0;
      const end = node.sourceCodeLocation?.endOffset ?? 0;
      for (let at = start; at < end; at += 1) if (HAN.test(html[at] ?? '')) offsets.push(at);
    }
    childrenOf(node).forEach(visit);
  };
  visit(planArticle(parse(html, { sourceCodeLocationInfo: true })));
  return offsets;
}

/** Whether a table was put together again, so that its source is told in the remark behind its scrolling box. */
function isRebuilt(table: Dom.Element): boolean {
  const box = table.parentNode;
  const siblings = box && 'parentNode' in box && box.parentNode ? childrenOf(box.parentNode) : [];
  return scrambledText(siblings[siblings.findIndex((each) => each === box) + 1]) !== undefined;
}

/** Whether a page tells the letters of its source; a page that contradicts itself doesn't. */
function isFaithful(html: string, letters: string): boolean {
  try {
    return shownLetters(parse(html)) === letters;
  } catch {
    return false;
  }
}

describe.each(plans.map((plan) => ({ plan, name: plan.region })))('the page of $name', ({ plan }) => {
  const { html, document } = readPage(`/${plan.region}/plans/${plan.id}/`);
  const letters = documentLetters(plan);

  it('shows the letters of the source, none missing, none added, in order', () => {
    expect(firstDifference(shownLetters(document), letters)).toBeUndefined();
  });

  it('does not when one character of it is changed', () => {
    expect(isFaithful(html, letters)).toBe(true);
    const offsets = offsetsOfLetters(html);
    expect(offsets.length).toBeGreaterThan(letters.length / 2);
    fc.assert(
      fc.property(anyChange(html, offsets), (change) => {
        expect(isFaithful(changed(html, change), letters)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
