import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plans/model.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { originalText } from '../../src/plans/walk.ts';
import { anyChange, changed, hanOffsets } from '../support/changes.ts';
import { CONTENT, plans } from '../support/plans.ts';
import { bare, documentLetters, firstDifference } from '../support/sources.ts';

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const TAG = /<\/?[A-Z]\w*(?:\s+\w+="[^"]*")*\s*\/?>/g;
/** What the page shows in place of the source's words; what it hides is compared instead. */
const SHOWN_INSTEAD = [
  /(?<=<Correction [^>]*?[^/]>)[^<]+(?=<\/Correction>)/g,
  /(?<=<Table [^>]*original="[\s\S]*?">)[\s\S]*?(?=<\/Table>)/g,
];
const ORIGINALS = /(?<=\soriginal=")[^"]+(?=")/g;

/** Whether a plan file with this text is read without problems and has the letters of its source. */
function isFaithful(text: string, { file, region, id }: Plan, letters: string): boolean {
  const { plan } = readPlan({ file, text }, region, id);
  return plan !== undefined && bare(originalText(plan)) === letters;
}

describe.each(plans.map((plan) => ({ plan, name: plan.region })))('letters of $name', ({ plan }) => {
  const letters = documentLetters(plan);
  const text = readFileSync(join(CONTENT, plan.file), 'utf8');

  it('are those of its source, none missing, none added, in order', () => {
    expect(firstDifference(bare(originalText(plan)), letters)).toBeUndefined();
  });

  it('cannot be changed unnoticed', () => {
    expect(isFaithful(text, plan, letters)).toBe(true);
    const offsets = hanOffsets(text, FRONT_MATTER, ...SHOWN_INSTEAD, TAG);
    fc.assert(
      fc.property(anyChange(text, offsets), (change) => {
        expect(isFaithful(changed(text, change), plan, letters)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('cannot be changed unnoticed in what a correction says of the source', () => {
    const originals = [...text.matchAll(ORIGINALS)];
    const offsets = originals.flatMap(({ index, 0: original }) =>
      hanOffsets(original).map((at) => index + at),
    );
    if (offsets.length === 0) {
      expect(text).not.toMatch(/<Correction/);
      return;
    }
    fc.assert(
      fc.property(anyChange(text, offsets), (change) => {
        expect(isFaithful(changed(text, change), plan, letters)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

it('what is left out of the sources is the chrome of the sites they were taken from', () => {
  const pieces = plans.flatMap(({ region, details }) =>
    details.removed.map(({ text }) => [region, bare(text).length]),
  );
  expect(pieces).toEqual([
    ['fuzhou', 143],
    ['fuzhou', 162],
    ['shenyang', 30],
    ['shenyang', 24],
    ['shenyang', 7],
    ['shenyang', 18],
  ]);
});
