import type { Fact } from '../../../src/eligibility/facts.ts';
import { Questions } from '../../../src/eligibility/questions.ts';
import { vocabularyOf, WIZARD_VERSION, type WizardData, type WizardGuide } from '../../../src/wizard/data.ts';

const unknown = { ask: '我想问这个。', whom: '县残联' };
const base = {
  about: 'person',
  hint: '',
  phrase: '{}',
  where: '证上。',
  unknown,
  updated: '2026-11-22',
} as const;
const option = (value: string, name: string, alone = false) => ({ value, name, alone });

const facts: Fact[] = [
  {
    ...base,
    id: 'applicant',
    order: 1,
    topic: '替谁查',
    title: '你是替谁查？',
    about: 'applicant',
    type: 'choice',
    options: [option('person', '残疾人或家人'), option('employer', '用人单位')],
  },
  {
    ...base,
    id: 'certificate',
    order: 2,
    topic: '残疾人证',
    title: '有残疾人证吗？',
    type: 'choice',
    options: [option('yes', '有'), option('no', '没有')],
  },
  {
    ...base,
    id: 'age',
    order: 3,
    topic: '年龄',
    title: '今年几岁？',
    phrase: '年龄{}',
    type: 'number',
    unit: '岁',
    min: 0,
    max: 120,
  },
  {
    ...base,
    id: 'income',
    order: 4,
    topic: '家庭经济',
    title: '家里是哪种情况？',
    about: 'household',
    type: 'set',
    options: [option('dibao', '低保家庭'), option('edge', '低保边缘家庭'), option('none', '都不是', true)],
  },
];

const person = { fact: 'applicant', includes: ['person'] };
const proof = { fact: 'certificate', is: 'yes' };

function guide(id: string, given: Partial<WizardGuide>): WizardGuide {
  return {
    id,
    name: `名称-${id}`,
    summary: `说明-${id}`,
    plan: '2021-2025',
    conditions: [],
    ask: `怎么申请-${id}？`,
    clause: { id: '1-1', label: '第一章', quote: '原文' },
    applicants: person,
    proof,
    parts: [],
    ...given,
  };
}

const part = (rule: WizardGuide['parts'][number]['rule'], firmness: 'firm' | 'encouraged' = 'firm') => ({
  rule,
  firmness,
  conditions: [],
});

/** A region of five guides, each of a kind of its own. */
export const DATA: WizardData = {
  version: WIZARD_VERSION,
  region: { id: 'here', name: '某区', guidesFinished: true },
  helpline: { number: '12385', name: '残疾人服务热线' },
  plans: [
    {
      id: '2021-2025',
      title: '某区规划',
      noun: '方案',
      period: { start: 2021, end: 2025 },
      url: '/here/plans/2021-2025/',
    },
  ],
  facts,
  terms: [],
  guides: [
    guide('encouraged', { parts: [part({ fact: 'age', atLeast: 18 }, 'encouraged')] }),
    guide('minors', { parts: [part({ fact: 'age', atMost: 17 })] }),
    guide('dibao', {
      parts: [part({ fact: 'income', includes: ['dibao'] })],
      conditions: [{ text: '要审核', when: undefined }],
    }),
    guide('toilets', { parts: [] }),
    guide('hiring', {
      applicants: { fact: 'applicant', includes: ['employer'] },
      proof: undefined,
      parts: [part({ fact: 'applicant', includes: ['employer'] })],
    }),
  ],
  unstated: [
    { id: 'nursing', name: '护理补贴', applicants: person },
    { id: 'quota', name: '超比例奖励', applicants: { fact: 'applicant', includes: ['employer'] } },
  ],
};

export const WORDS = vocabularyOf(DATA);
export const QUESTIONS = new Questions(DATA.guides, WORDS);

export function factOf(id: string): Fact {
  const fact = WORDS.facts.get(id);
  if (!fact) throw new Error(`No fact ${id}`);
  return fact;
}
