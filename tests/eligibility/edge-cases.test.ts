import { describe, expect, test } from 'vitest';
import { explain } from '../../src/eligibility/explain.ts';
import type { Answers } from '../../src/eligibility/facts.ts';
import type { Rule } from '../../src/eligibility/rule.ts';
import type { Assessable } from '../../src/eligibility/assessable.ts';
import { verdictOf } from '../../src/eligibility/verdict.ts';
import { reasonsOf } from '../../src/eligibility/words.ts';
import { aGuide } from './a-guide.ts';
import { words } from './words.ts';

const BLIND: Rule = { fact: 'disabilityTypes', includes: ['vision'] };
const DEAF: Rule = { fact: 'disabilityTypes', includes: ['hearing'] };
const SEVERE: Rule = { term: '重度' };
const person: Answers = { applicant: 'person', certificate: 'yes' };
const blind: Answers = { ...person, disabilityTypes: ['vision'] };
const deaf: Answers = { ...person, disabilityTypes: ['hearing'] };

const told = (guide: Assessable, answers: Answers) =>
  reasonsOf(guide, explain(guide, answers, words), answers, words);

describe('what caps a verdict', () => {
  test('a public facility is always to be asked for', () => {
    const guide = aGuide(undefined);
    for (const answers of [{}, person, { applicant: 'employer' }]) {
      expect(explain(guide, answers, words)).toMatchObject({
        verdict: 'check',
        because: [],
        open: [],
        caps: [],
      });
      expect(told(guide, answers)).toEqual(['这是公共的设施或服务，不用申请。建好没有、在哪里，要问。']);
    }
  });

  test.each([
    ['what the plan expands', { commitment: { level: 'expanding', cite: 1 } }, 'firmness', '逐步'],
    ['what the plan encourages', { commitment: { level: 'encouraged', cite: 1 } }, 'firmness', '鼓励'],
    ['what was done in the past', { background: true }, 'firmness', '过去'],
    ['what has conditions', { conditions: [{ text: '要申请', cite: 1 }] }, 'conditions', '条件'],
  ] as const)('%s is at most to be checked, and the first sentence says why', (_, change, cap, word) => {
    const guide = aGuide(BLIND, {
      ...change,
      conditions: 'conditions' in change ? [...change.conditions] : [],
    });
    expect(explain(guide, blind, words)).toMatchObject({ verdict: 'check', caps: [cap] });
    expect(told(guide, blind)[0]).toContain(word);
    expect(verdictOf(guide, deaf, words)).toBe('no');
  });

  test('without a certificate nothing is likely, and nothing is lost', () => {
    const guide = aGuide(BLIND);
    expect(verdictOf(guide, blind, words)).toBe('likely');
    for (const certificate of ['no', undefined])
      expect(explain(guide, { ...blind, certificate }, words)).toMatchObject({
        verdict: 'check',
        caps: ['proof'],
      });
  });

  test('what comes before a certificate, or is for employers, asks for none', () => {
    const getting = aGuide({ fact: 'certificate', includes: ['yes', 'no'] }, {}, { beforeCertificate: true });
    expect(verdictOf(getting, { applicant: 'person', certificate: 'no' }, words)).toBe('likely');
    const hiring = aGuide({ fact: 'organisationKind', includes: ['hires'] }, {}, { audience: ['employer'] });
    const answers = { applicant: 'employer', organisationKind: ['hires'] };
    expect(verdictOf(hiring, answers, words)).toBe('likely');
    expect(verdictOf(hiring, person, words)).toBe('no');
    expect(told(hiring, person)).toEqual(['这项是给用人单位的。']);
  });
});

describe('extensions', () => {
  const extension = (level: 'firm' | 'expanding' | 'encouraged', rule: Rule) => ({
    what: '更多人',
    level,
    cite: 1,
    rule,
  });

  test('the best part decides, each with its own firmness', () => {
    const guide = aGuide(BLIND, { extensions: [extension('encouraged', DEAF)] });
    expect(explain(guide, blind, words)).toMatchObject({ verdict: 'likely', part: 0 });
    expect(explain(guide, deaf, words)).toMatchObject({ verdict: 'check', part: 1, caps: ['firmness'] });
    expect(told(guide, deaf)[0]).toContain('鼓励');
  });

  test('a firm extension of a weak promise', () => {
    const guide = aGuide(BLIND, {
      commitment: { level: 'expanding', cite: 1 },
      extensions: [extension('firm', { all: [BLIND, SEVERE] })],
    });
    expect(explain(guide, { ...blind, grade: 1 }, words)).toMatchObject({ verdict: 'likely', part: 1 });
    expect(explain(guide, { ...blind, grade: 4 }, words)).toMatchObject({ verdict: 'check', part: 0 });
  });

  test('`no` only if every part fails; one blame for each', () => {
    const guide = aGuide({ all: [BLIND, SEVERE] }, { extensions: [extension('expanding', DEAF)] });
    const answers = { ...person, disabilityTypes: ['physical'], grade: 4 };
    const { verdict, because, decided } = explain(guide, answers, words);
    expect({ verdict, because }).toEqual({ verdict: 'no', because: ['disabilityTypes'] });
    expect(decided.map(({ leaf }) => leaf)).toEqual([BLIND, DEAF]);
    expect(verdictOf(guide, { ...person, grade: 4 }, words)).toBe('check');
  });
});

describe('reasons', () => {
  test('a reading on which a verdict rests is told', () => {
    const reading = words.terms.get('重度')?.reading ?? '';
    const guide = aGuide(SEVERE);
    expect(told(guide, { ...person, grade: 2 })).toContain(reading);
    expect(told(guide, { ...person, grade: 3 })).toContain(reading);
    expect(told(guide, person)).toContain(reading);
  });

  test('failing criteria are never told as if one of them were enough', () => {
    const guide = aGuide({ any: [BLIND, { all: [DEAF, SEVERE] }] });
    const [sentence = ''] = told(guide, { ...person, disabilityTypes: ['physical'] });
    expect(sentence).not.toContain('就行');
    expect(sentence).toBe(
      '下面几条至少要满足一条，你都不符合：是视力残疾；是听力残疾。你的回答是：残疾情况——肢体残疾。',
    );
  });

  test('a criterion under `not` is told as one that must fail', () => {
    const guide = aGuide({ not: BLIND });
    expect(told(guide, blind)[0]).toBe(
      '不符合的条件：没有“是视力残疾”这种情况。你的回答是：残疾情况——视力残疾。',
    );
  });

  test('the criteria told are those of the part that the smallest cause makes likely', () => {
    const guide = aGuide(
      { all: [BLIND, SEVERE] },
      { extensions: [{ what: '例子', level: 'firm', cite: 1, rule: BLIND }] },
    );
    const answers = { ...blind, grade: 1 };
    expect(explain(guide, answers, words)).toMatchObject({ verdict: 'likely', part: 1 });
    expect(told(guide, answers)[0]).toBe('条件你都符合：是视力残疾。');
  });

  test('a certificate of which nothing is known is told as what is missing', () => {
    expect(told(aGuide(BLIND), { ...blind, certificate: undefined })).toEqual(['还不知道：残疾人证。']);
    expect(told(aGuide(BLIND), { ...blind, certificate: 'no' })).toEqual(['没有残疾人证能不能办，要问。']);
  });

  test('everyone for whom a guide has no criteria of its own', () => {
    const guide = aGuide({ fact: 'applicant', is: 'person' });
    expect(told(guide, person)).toEqual(['规划没有写别的条件。']);
  });
});
