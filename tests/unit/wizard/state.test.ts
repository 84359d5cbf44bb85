import { describe, expect, it } from 'vitest';
import {
  answered,
  FileError,
  given,
  NOBODY_YET,
  readState,
  turnedTo,
  withAnother,
  written,
  type State,
} from '../../../src/wizard/state.ts';
import { DATA, WORDS } from './fixture.ts';

const ONE: State = {
  people: [{ applicant: 'person', certificate: null, age: 44, income: ['dibao', 'edge'] }],
  current: 0,
};
const file = (change: object) => JSON.stringify({ ...(JSON.parse(written(ONE, DATA)) as object), ...change });

describe('answers', () => {
  it('an answer changes one person and nothing else', () => {
    const two = answered(withAnother(ONE, WORDS), 'age', 9);
    expect(two.people).toEqual([ONE.people[0], { applicant: 'person', income: ['dibao', 'edge'], age: 9 }]);
    expect(given(two)).toEqual(two.people[1]);
    expect(answered(two, 'age', null).people[1]).toHaveProperty('age', null);
    expect(NOBODY_YET).toEqual({ people: [{}], current: 0 });
  });

  it('the household’s 不清楚 is known too', () => {
    expect(given(withAnother(answered(ONE, 'income', null), WORDS))).toEqual({
      applicant: 'person',
      income: null,
    });
  });
});

describe('who is in hand after the browser’s Back and Forward', () => {
  const two = withAnother(ONE, WORDS);

  it('someone of whom nothing was answered is let go, and stands there anew going forward', () => {
    const back = turnedTo(two, 0, WORDS);
    expect(back).toEqual(ONE);
    expect(turnedTo(back, 1, WORDS)).toEqual(two);
  });

  it('someone of whom anything was answered stays', () => {
    const answers = answered(two, 'age', null);
    const back = turnedTo(answers, 0, WORDS);
    expect(back).toEqual({ ...answers, current: 0 });
    expect(turnedTo(back, 1, WORDS)).toEqual(answers);
  });

  it('an entry about nobody who is there changes nothing', () => {
    expect(turnedTo(ONE, 2, WORDS)).toBe(ONE);
    expect(turnedTo(two, 1, WORDS)).toBe(two);
  });
});

describe('a file of answers', () => {
  it('is read as it was written', () => {
    const two = withAnother(ONE, WORDS);
    expect(readState(written(two, DATA), DATA, WORDS)).toEqual(two);
    expect(readState(written(NOBODY_YET, DATA), DATA, WORDS)).toEqual(NOBODY_YET);
  });

  it('shows the first person where it names one who isn’t there', () => {
    for (const current of [-1, 1, 0.5, '0', null])
      expect(readState(file({ current }), DATA, WORDS).current).toBe(0);
  });

  it.each([
    ['no JSON', '残疾人', /^这不是自查保存的文件/],
    ['JSON of another kind', '{"age": 4}', /^这不是自查保存的文件/],
    ['a list', '[]', /^这不是自查保存的文件/],
    ['null', 'null', /^这不是自查保存的文件/],
    ['another region’s', file({ region: 'there' }), /别的地区的，不是某区的/],
    ['without people', file({ people: undefined }), /里面没有回答/],
    ['nobody', file({ people: [] }), /里面没有回答/],
    ['people that are none', file({ people: [[]] }), /里面没有回答/],
    ['an unknown fact', file({ people: [{ shoes: 1 }] }), /“shoes”的回答读不懂/],
    ['a wrong answer of the second', file({ people: [{}, { age: '4' }] }), /“年龄”的回答读不懂/],
    [
      'two options that exclude each other',
      file({ people: [{ income: ['dibao', 'none'] }] }),
      /“家庭经济”的回答读不懂/,
    ],
    ['an unsafe name', file({}).replace('"applicant"', '"__proto__"'), /“__proto__”的回答读不懂/],
  ])('is refused whole: %s', (_name, text, message) => {
    expect(() => readState(text, DATA, WORDS)).toThrow(FileError);
    expect(() => readState(text, DATA, WORDS)).toThrow(message);
  });
});
