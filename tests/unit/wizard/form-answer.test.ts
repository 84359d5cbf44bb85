import { describe, expect, it } from 'vitest';
import { answerFromForm, type FormValues } from '../../../src/wizard/form-answer.ts';
import { factOf } from './fixture.ts';

const EMPTY: FormValues = { chosen: [], typed: '', unknown: false };
const read = (fact: string, values: Partial<FormValues>) =>
  answerFromForm(factOf(fact), { ...EMPTY, ...values });

describe('a number', () => {
  it.each([
    ['44', 44],
    [' 44 ', 44],
    ['４４', 44],
    ['44岁', 44],
    ['44 岁', 44],
    ['044', 44],
    ['0', 0],
    ['120', 120],
  ])('%s is taken', (typed, answer) => {
    expect(read('age', { typed })).toEqual({ answer });
  });

  it.each(['四十四', '4.5', '-4', '+4', '1e2', '0x1', '4 4', '44周岁', '岁', '4444444'])(
    '%s is no whole number',
    (typed) => {
      expect(read('age', { typed })).toEqual({ error: `年龄只填整数，例如 35。你填的是“${typed}”。` });
    },
  );

  it('out of range, and words too long to repeat', () => {
    expect(read('age', { typed: '121' })).toEqual({ error: '年龄要在 0 到 120 之间。你填的是“121”。' });
    expect(read('age', { typed: '字'.repeat(50) })).toEqual({
      error: `年龄只填整数，例如 35。你填的是“${'字'.repeat(20)}”。`,
    });
  });

  it('nothing, spaces alone, and 不清楚', () => {
    const nothing = { error: '请填年龄。不知道就选“不清楚”。' };
    expect(read('age', {})).toEqual(nothing);
    expect(read('age', { typed: ' 　' })).toEqual(nothing);
    expect(read('age', { unknown: true })).toEqual({ answer: null });
    expect(read('age', { typed: '4', unknown: true })).toEqual({
      error: '选了“不清楚”，就不能再填别的。请去掉其中一样。',
    });
  });
});

describe('options', () => {
  it('one, several, 不清楚', () => {
    expect(read('certificate', { chosen: ['no'] })).toEqual({ answer: 'no' });
    expect(read('income', { chosen: ['dibao', 'edge'] })).toEqual({ answer: ['dibao', 'edge'] });
    expect(read('income', { chosen: ['none'] })).toEqual({ answer: ['none'] });
    expect(read('certificate', { unknown: true })).toEqual({ answer: null });
  });

  it('nothing, and what doesn’t go together', () => {
    expect(read('certificate', {})).toEqual({ error: '请选一个。不知道就选“不清楚”。' });
    expect(read('income', {})).toEqual({ error: '请选出有的，可以选几个。不知道就选“不清楚”。' });
    expect(read('income', { chosen: ['dibao', 'none'] })).toEqual({
      error: '选了“都不是”，就不能再选别的。请去掉其中一样。',
    });
    expect(read('income', { chosen: ['dibao'], unknown: true })).toEqual({
      error: '选了“不清楚”，就不能再选别的。请去掉其中一样。',
    });
  });
});
