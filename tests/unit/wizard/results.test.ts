import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/eligibility/facts.ts';
import { inItsWords } from '../../../src/wizard/data.ts';
import { resultsOf } from '../../../src/wizard/results.ts';
import { textOf } from '../../../src/wizard/text.ts';
import { countsOf, groupWords } from '../../../src/wizard/words.ts';
import { DATA, QUESTIONS, WORDS } from './fixture.ts';

const ADULT = { applicant: 'person', certificate: 'yes', age: 44, income: ['dibao'] };
const results = (answers: Answers) => resultsOf(DATA, WORDS, QUESTIONS, answers);
const groups = (answers: Answers) =>
  Object.fromEntries(
    results(answers).groups.map(({ id, results: list }) => [id, list.map(({ guide }) => guide.id)]),
  );

describe('groups', () => {
  it('each guide stands in one, those for other applicants in none', () => {
    expect(groups(ADULT)).toEqual({
      likely: ['dibao'],
      check: ['encouraged'],
      facility: ['toilets'],
      no: ['minors'],
    });
    expect(results(ADULT).forOthers).toBe(1);
    expect(groups({ applicant: 'employer' })).toEqual({ likely: ['hiring'] });
    expect(results({ applicant: 'employer' }).forOthers).toBe(4);
  });

  it('nothing answered: nothing is refused or for others; firm promises with few open questions come first', () => {
    expect(groups({})).toEqual({ check: ['hiring', 'minors', 'dibao', 'encouraged'], facility: ['toilets'] });
    expect(results({}).forOthers).toBe(0);
  });

  it('without a certificate, what it opens stands apart; 不清楚 is not without', () => {
    expect(groups({ ...ADULT, certificate: 'no' })).toMatchObject({
      later: ['dibao'],
      check: ['encouraged'],
    });
    const { certificate, ...rest } = ADULT;
    expect(certificate).toBe('yes');
    expect(groups(rest)).toMatchObject({ check: ['dibao', 'encouraged'] });
  });

  it('what the plan doesn’t state is told to those it is for', () => {
    expect(results(ADULT).unstated.map(({ id }) => id)).toEqual(['nursing']);
    expect(results({}).unstated.map(({ id }) => id)).toEqual(['nursing', 'quota']);
  });

  it('the counts name every group that holds something', () => {
    expect(countsOf(results(ADULT), DATA)).toBe(
      '很可能符合 1 项，需要确认 1 项，不用申请的设施和服务 1 项，按这份方案不符合 1 项，这份方案没有写 1 项',
    );
  });
});

it('a region whose guides are not finished never says that its plan states nothing', () => {
  const unfinished = { ...DATA, region: { ...DATA.region, guidesFinished: false } };
  expect(groupWords('unstated', unfinished).title).toBe('办事指南还没有整理');
  expect(countsOf(results(ADULT), unfinished)).toContain('办事指南还没有整理 1 项');
  expect(countsOf(results(ADULT), unfinished)).not.toContain('没有写');
});

it('where a region has documents of two kinds, words about all of them say 规划', () => {
  const two = {
    ...DATA,
    plans: [...DATA.plans, ...DATA.plans.map((plan) => ({ ...plan, id: '2026-2030', noun: '规划' }))],
  };
  expect(groupWords('unstated', DATA).title).toBe('这份方案没有写');
  expect(groupWords('unstated', two).title).toBe('这份规划没有写');
  expect(inItsWords('这份规划没有写', two, DATA.plans[0]?.id)).toBe('这份方案没有写');
});

describe('one result', () => {
  const find = (answers: Answers, id: string) =>
    results(answers)
      .groups.flatMap(({ results: list }) => list)
      .find(({ guide }) => guide.id === id);

  it('says in the document’s own words how firm it is, and when age changes it', () => {
    expect(find(ADULT, 'dibao')?.firmness).toBe('方案写明要做');
    expect(find({ ...ADULT, age: 15 }, 'minors')).toMatchObject({
      verdict: 'likely',
      changes: '到 18 岁时会变成“按这份方案不符合”。',
    });
    expect(find(ADULT, 'dibao')?.changes).toBeUndefined();
  });

  it('asks for what would still settle it, and for nothing once it is settled', () => {
    const { income, ...rest } = ADULT;
    expect(income).toEqual(['dibao']);
    expect(find(rest, 'dibao')?.missing.map(({ id }) => id)).toEqual(['income']);
    expect(find(ADULT, 'dibao')?.missing).toEqual([]);
    expect(find(ADULT, 'minors')?.missing).toEqual([]);
  });
});

describe('as text', () => {
  const TODAY = new Date('2026-11-23');
  const text = (...people: Record<string, string | number | string[] | null>[]) =>
    textOf({ data: DATA, words: WORDS, questions: QUESTIONS, today: TODAY, state: { people, current: 0 } });

  it('names the place, the period, the answers, and for each entitlement the verdict and whom to ask', () => {
    const lines = text({ ...ADULT, income: null }).split('\n');
    expect(lines[0]).toBe('资格自查结果（某区）');
    expect(lines).toContain('家庭经济：不清楚');
    expect(lines).toContain('  家庭经济不清楚的，问县残联：“我想问这个。”');
    expect(lines).toContain('  还要满足：要审核。');
    expect(lines).toContain('  可以问：“怎么申请-dibao？”');
    expect(lines).toContain('  依据：第一章“原文”');
    expect(lines.find((line) => line.startsWith('名称-minors：'))).toMatch(
      /^名称-minors：按这份方案不符合。不符合的条件/,
    );
    expect(lines).toContain('护理补贴');
    expect(lines).not.toContain('第 1 位');
  });

  it('keeps several people apart', () => {
    expect(text(ADULT, { ...ADULT, age: 9 })).toMatch(/第 1 位[^]*年龄：44 岁[^]*第 2 位[^]*年龄：9 岁/);
  });
});
