import { describe, expect, it } from 'vitest';
import { editsOf } from '../../src/plans/edits.ts';
import { textOf } from '../../src/plans/inline.ts';
import { tablesOf } from '../../src/plans/walk.ts';
import { planOf } from '../support/plans.ts';
import { bare } from '../support/sources.ts';

const sorted = (text: string) => Array.from(bare(text)).sort().join('');

describe('the table of fuzhou, put together again', () => {
  const plan = planOf('fuzhou');
  const tables = tablesOf(plan).filter((table) => table.rebuilt);
  const moved = editsOf(plan).filter((edit) => edit.kind === 'moved');

  it('is the only one, and one piece of it was moved from elsewhere', () => {
    expect(tables).toHaveLength(1);
    expect(moved.map((edit) => [edit.original, edit.clause?.id])).toEqual([['≥4850户', '2']]);
  });

  it('holds every letter of the scrambled text and of the moved piece, and no other', () => {
    const [table] = tables;
    const shown = [
      ...(table?.head ?? []),
      ...(table?.rows ?? []).flatMap((row) => row.cells.map((cell) => textOf(cell))),
    ];
    const source = `${table?.rebuilt?.original ?? ''}${moved.map((edit) => edit.original).join('')}`;
    expect(sorted(shown.join(''))).toBe(sorted(source));
  });

  it('says why, and which cells were placed by judgement', () => {
    expect(tables[0]?.rebuilt?.reason).toContain('打散');
    expect(tables[0]?.note).toMatch(/≥0\.27万.*≥0\.1万/);
  });
});
