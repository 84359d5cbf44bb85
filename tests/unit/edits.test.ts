import { describe, expect, it } from 'vitest';
import { editsOf, type Edit } from '../../src/plans/edits.ts';
import { originalText } from '../../src/plans/walk.ts';
import { planOf, plans } from '../support/plans.ts';
import { readFixture } from '../support/tables.ts';
import { bare } from '../support/sources.ts';

/*
 * Damage of the sources that touches the text, drawn from the inventory of the five texts. Left out, because they do
 * not touch it:
 * - white space and line breaks: all of kind linebreak; fuzhou-036 (in the removed chrome), jianghai-002, jianghai-008,
 *   jiangyan-017, jiangyan-018, luojiang-018 and the general remarks (-S01 …)
 * - width and choice of punctuation, which stand as they are (front matter, `layout`): jiangyan-025, luojiang-019 to
 *   -022, luojiang-024
 * - the chrome of the sites the texts were taken from, which is removed: fuzhou-037, fuzhou-039, shenyang-001 to -004;
 *   and words of the document itself that the inventory would move to the metadata, but which stand: jianghai-009
 * - tables, whose letters are compared elsewhere: fuzhou-040 to -042, luojiang-023
 * - words that are missing as a whole, with tests of their own below: jianghai-005, luojiang-004; and luojiang-017, where
 *   the annex's name stands three times, as the source has it
 */
const DAMAGE = readFixture('damage.tsv', ['id', 'region', 'confidence', 'found', 'suggested']);
type Damage = (typeof DAMAGE)[number];

const certain = DAMAGE.filter((each) => each.confidence === 'certain');
const open = DAMAGE.filter((each) => each.confidence !== 'certain');

/** Whether a correction makes exactly this repair; it may take a shorter piece of it. */
function repairs({ kind, original, shown }: Edit, { found, suggested }: Damage): boolean {
  const piece = bare(original);
  return kind === 'correction' && found.includes(piece) && found.replace(piece, bare(shown)) === suggested;
}

/** Whether a note stands on the damaged place; it may take more or less of it. */
function remarksOn({ kind, original, shown }: Edit, { found }: Damage): boolean {
  const piece = bare(original);
  return (
    kind === 'note' && piece !== '' && shown === original && (piece.includes(found) || found.includes(piece))
  );
}

describe.each(plans.map((plan) => ({ plan, name: plan.region })))('edits of $name', ({ plan }) => {
  const edits = editsOf(plan);
  const corrections = edits.filter((edit) => edit.kind === 'correction');

  it('change something, and give a reason in a sentence', () => {
    expect(corrections.filter((edit) => bare(edit.original) === bare(edit.shown))).toEqual([]);
    expect(edits.filter((edit) => !/\p{Script=Han}.*。$/u.test(edit.reason))).toEqual([]);
  });

  it('correct all that is certainly damaged, and nothing else', () => {
    const left = [...corrections];
    const missed = certain.filter((damage) => {
      if (damage.region !== plan.region) return false;
      const at = left.findIndex((edit) => repairs(edit, damage));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    expect({ missed, unfounded: left }).toEqual({ missed: [], unfounded: [] });
  });

  it('leave what is only likely or unknown as it stands, with a note', () => {
    const here = open.filter((damage) => damage.region === plan.region);
    expect(here.filter((damage) => !edits.some((edit) => remarksOn(edit, damage)))).toEqual([]);
    expect(here.filter((damage) => !bare(originalText(plan)).includes(damage.found))).toEqual([]);
  });

  it('all stand in a clause', () => {
    expect(edits.filter((edit) => !edit.clause || !plan.clauses.includes(edit.clause))).toEqual([]);
  });
});

describe('what the sources lack as a whole', () => {
  it('is remarked on where a box of luojiang has no heading', () => {
    const note = editsOf(planOf('luojiang')).find((edit) => edit.clause?.id === 'box5');
    expect(note).toMatchObject({
      kind: 'note',
      reason: expect.stringContaining('没有“专栏5”的标题') as string,
    });
  });

  it('is remarked on where jianghai names an annex that is not there', () => {
    const note = editsOf(planOf('jianghai')).find((edit) => edit.original.includes('附件：'));
    expect(note).toMatchObject({ kind: 'note', reason: expect.stringContaining('没有收录附件') as string });
  });
});

it('the inventory is read whole', () => {
  expect([certain.length, open.length]).toEqual([31, 33]);
});
