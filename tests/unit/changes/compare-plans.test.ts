import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClauses, wordsOf } from '../../../src/changes/compare-plans.ts';
import { changesInWords, textChanges } from '../../../src/changes/text-changes.ts';
import type { Clause } from '../../../src/plans/model.ts';
import { planOf } from '../../support/plans.ts';

const clause = (id: string, text: string, kind: Clause['kind'] = 'item'): Clause => ({
  id,
  kind,
  label: id,
  text,
  line: 1,
});
const OLD = [
  clause('1', '总体要求', 'heading'),
  clause('1-1', '护理补贴每人每月不低于一百元。'),
  clause('1-2', '办好残疾人就业培训。'),
  clause('2', '保障措施', 'heading'),
  clause('2-1', '各镇人民政府负责落实。'),
];

/** What became of each clause, as one line each. */
const told = (before: readonly Clause[], now: readonly Clause[]) =>
  compareClauses(before, now).map(
    ({ kind, before: old, now: current }) => `${kind} ${old?.id ?? ''}>${current?.id ?? ''}`,
  );

describe('two plans, clause by clause', () => {
  it('a clause that was rewritten in its place has changed', () => {
    const now = OLD.map((each) =>
      each.id === '1-1' ? clause('1-1', '护理补贴每人每月不低于二百元。') : each,
    );
    expect(told(OLD, now)).toEqual([
      'same 1>1',
      'changed 1-1>1-1',
      'same 1-2>1-2',
      'same 2>2',
      'same 2-1>2-1',
    ]);
  });

  it('a clause put in front makes the others renumbered, not moved', () => {
    const now = [
      OLD[0] ?? clause('', ''),
      clause('1-1', '新办托养机构三所。'),
      clause('1-2', '护理补贴每人每月不低于一百元。'),
      clause('1-3', '办好残疾人就业培训。'),
      ...OLD.slice(3),
    ];
    expect(told(OLD, now)).toEqual([
      'same 1>1',
      'added >1-1',
      'renumbered 1-1>1-2',
      'renumbered 1-2>1-3',
      'same 2>2',
      'same 2-1>2-1',
    ]);
  });

  it('a number of its own that went on with the others is no change of words', () => {
    const before = [clause('1-1', '（一）护理补贴。'), clause('1-2', '（二）就业培训。')];
    const now = [
      clause('1-1', '（一）导盲犬。'),
      clause('1-2', '（二）护理补贴。'),
      clause('1-3', '（三）就业培训。'),
    ];
    expect(told(before, now)).toEqual(['added >1-1', 'renumbered 1-1>1-2', 'renumbered 1-2>1-3']);
  });

  it('a clause that is gone is told after the one that it stood behind, the first one at the start', () => {
    expect(told(OLD, OLD.slice(0, 2))).toEqual([
      'same 1>1',
      'same 1-1>1-1',
      'removed 1-2>',
      'removed 2>',
      'removed 2-1>',
    ]);
    expect(told(OLD, OLD.slice(4))).toEqual([
      'removed 1>',
      'removed 1-1>',
      'removed 1-2>',
      'removed 2>',
      'same 2-1>2-1',
    ]);
  });

  it('a clause in another chapter has moved, rewritten or not', () => {
    const [first, , training, measures, towns] = OLD as [Clause, Clause, Clause, Clause, Clause];
    const away = clause('2-2', '护理补贴每人每月不低于一百元。');
    expect(told(OLD, [first, training, measures, towns, away])).toContain('moved 1-1>2-2');
    const rewritten = clause('2-2', '护理补贴每人每月不低于二百元。');
    expect(compareClauses(OLD, [first, training, measures, towns, rewritten])).toContainEqual(
      expect.objectContaining({ kind: 'changed', moved: true, now: rewritten }),
    );
  });

  it('what has nothing in common is one clause gone and another added, even at the same address', () => {
    expect(told([clause('1', '护理补贴每人每月不低于一百元。')], [clause('1', '支持盲人按摩店。')])).toEqual([
      'removed 1>',
      'added >1',
    ]);
  });
});

const texts = fc.string({ unit: fc.constantFrom(...Array.from('残疾人补贴培训甲乙。，')), maxLength: 12 });
const clauses = fc
  .array(fc.record({ text: texts, heading: fc.boolean() }), { maxLength: 12 })
  .map((list) =>
    list.map(({ text, heading }, index) => clause(String(index), text, heading ? 'heading' : 'item')),
  );

describe('whatever the plans', () => {
  it('every clause of both stands in the comparison once, those of the new plan in their order', () => {
    fc.assert(
      fc.property(clauses, clauses, (before, now) => {
        const changes = compareClauses(before, now);
        expect(changes.flatMap((each) => each.now ?? [])).toEqual(now);
        const old = changes.flatMap((each) => each.before ?? []);
        expect(old.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
          before.map(({ id }) => Number(id)),
        );
        for (const each of changes)
          if (each.before && each.now)
            expect(wordsOf(each.before) === wordsOf(each.now)).toBe(each.kind !== 'changed');
      }),
    );
  });

  it('the old plan can be made of the new one again, and the other way round', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const pieces = textChanges(before, now);
        const without = (kind: string) =>
          pieces.flatMap((each) => (each.kind === kind ? [] : each.text)).join('');
        expect([without('new'), without('gone')]).toEqual([before, now]);
        expect(changesInWords(pieces) === '').toBe(before === now);
      }),
    );
  });

  it.each(['luojiang', 'fuzhou', 'jianghai', 'jiangyan', 'shenyang'])(
    '%s has not changed from itself',
    (region) => {
      const { clauses } = planOf(region);
      expect(new Set(compareClauses(clauses, clauses).map(({ kind }) => kind))).toEqual(new Set(['same']));
    },
  );
});

it('changes are said in words', () => {
  const said = (before: string, now: string) => changesInWords(textChanges(before, now));
  expect(said('每月不低于一百元。', '每月不低于二百元。')).toMatch(/^“.*一.*”改成“.*二.*”$/);
  expect(said('“十四五”规划', '“十五五”规划')).toBe('“四五”改成“五五”');
  expect(said('办好培训。', '办好就业培训。')).toBe('加上“就业”');
  expect(said('办好就业培训。', '办好培训。')).toBe('去掉“就业”');
});
