import { has, readSource } from '../../../content/files.ts';
import { namesIn, readDataFile } from '../../../content/read-folder.ts';
import { termListSchema } from '../../../eligibility/terms.ts';
import { EASY_SENTENCE, lengthOf } from '../../../guides/check-words.ts';
import { BENEFITS } from '../../../guides/schema.ts';
import { clauseTexts, nearestPassage, standsIn, type ClauseText } from '../../../plans/clause-text.ts';
import { readPlan } from '../../../plans/read-plan.ts';
import { answer, atMost, oneOf, type Answers, type Field, type Kind } from '../field.ts';
import { fill, yamlText } from '../fill.ts';
import { plansOf, regionField } from './region.ts';

const FACILITY = '设施';

/** The words of the plan that was answered, by clause. */
function textsOf(answers: Answers, root: string): ReadonlyMap<string, ClauseText> {
  const region = answer(answers, 'region');
  const id = answer(answers, 'plan');
  const file = `regions/${region}/plans/${id}.mdx`;
  const plan = has(root, file) ? readPlan(readSource(root, file), region, id).plan : undefined;
  return plan ? clauseTexts(plan) : new Map();
}

function termsOf(root: string): string[] {
  return (readDataFile(root, 'terms.yaml', termListSchema, []) ?? []).map(({ name }) => name);
}

const levels = ['firm', 'expanding', 'encouraged'] as const;

const fields: readonly Field[] = [
  regionField,
  {
    flag: 'entitlement',
    question: '哪一项政策',
    expected: 'content/entitlements/ 里的编号，例如：dibao',
    check: (id, answers, root) => {
      if (!has(root, `entitlements/${id}.mdx`)) return nearbyEntitlements(id, root);
      const file = `regions/${answer(answers, 'region')}/guides/${id}.mdx`;
      return has(root, file) ? `content/${file} 已经有了，请直接改那个文件` : undefined;
    },
  },
  {
    flag: 'plan',
    question: '依据哪份规划',
    expected: '规划的年份，例如：2021-2025',
    check: (plan, answers, root) => oneOf(plansOf(root, answer(answers, 'region')))(plan, answers, root),
  },
  {
    flag: 'clause',
    question: '依据规划的哪一条',
    expected: '条款编号，规划页面上每一条的链接里 # 后面的那一段，例如：3-1-2',
    check: (id, answers, root) => {
      const texts = textsOf(answers, root);
      if (texts.size === 0) return '这份规划还读不出来，先运行 npm run check，把规划改好';
      return texts.has(id) ? undefined : `规划里没有 ${id} 这一条`;
    },
  },
  {
    flag: 'quote',
    question: '抄一段原文作依据',
    expected: '从这一条里复制，一字不差',
    show: (answers, root) => {
      const clause = answer(answers, 'clause');
      return `${clause} 的原文：\n${textsOf(answers, root).get(clause)?.shown ?? ''}`;
    },
    check: (quote, answers, root) => {
      const texts = textsOf(answers, root);
      const text = texts.get(answer(answers, 'clause'));
      if (text && standsIn(quote, text)) return undefined;
      const near = nearestPassage(quote, texts);
      return `这一条里没有这段话${near ? `。最接近的是 ${near.clause} 里的“${near.passage}”` : ''}`;
    },
  },
  {
    flag: 'level',
    question: '规划说得多肯定',
    expected:
      'firm（落实、实施、全面……）、expanding（逐步、推动、探索、扩大……）或 encouraged（鼓励、支持、有条件的地方……）',
    check: oneOf(levels),
  },
  {
    flag: 'kind',
    question: '得到什么',
    expected: Object.entries(BENEFITS)
      .map(([id, name]) => `${id} ${name}`)
      .join('，'),
    check: oneOf(Object.keys(BENEFITS)),
  },
  {
    flag: 'rule',
    question: '给谁，规划用的是哪个说法',
    expected: `terms.yaml 里的一个说法，上面那段原文里要有它，例如：残疾人；不用申请的设施写：${FACILITY}`,
    check: (term, answers, root) => oneOf([FACILITY, ...termsOf(root)])(term, answers, root),
  },
  { flag: 'summary', question: '这是什么', expected: '一两句大白话，每句不超过 45 个字', check: atMost(120) },
  {
    flag: 'who',
    question: '谁能得到',
    expected: '一两句大白话。规划没有写条件，就说没有写',
    check: atMost(120),
  },
  {
    flag: 'easy',
    question: '易读版',
    expected: `3 到 10 句，每句不超过 ${EASY_SENTENCE} 个字`,
    atLeast: 3,
    check: (sentence) =>
      lengthOf(sentence) <= EASY_SENTENCE ? undefined : `有 ${lengthOf(sentence)} 个字，拆成两句`,
  },
  { flag: 'ask', question: '打电话时可以怎么说', expected: '一句话', check: atMost(80) },
];

function nearbyEntitlements(id: string, root: string): string {
  const near = namesIn(root, 'entitlements', '.mdx').filter(
    (name) => id !== '' && name.includes(id.split('-')[0] ?? id),
  );
  const hint = near.length > 0 ? `。相近的有：${near.slice(0, 8).join('、')}` : '';
  return `没有 content/entitlements/${id}.mdx${hint}。真是新的政策，先照别的文件新建一个`;
}

/** A guide: an entitlement in a region, resting on words that stand in a clause. */
export const guide: Kind = {
  title: '一篇办事指南',
  fields,
  make: (answers, _root, today) => {
    const text = (flag: string) => yamlText(answer(answers, flag));
    const rule = answer(answers, 'rule');
    const easy = (answers.get('easy') ?? []).map((sentence) => `  - ${yamlText(sentence)}`).join('\n');
    return [
      {
        file: `regions/${answer(answers, 'region')}/guides/${answer(answers, 'entitlement')}.mdx`,
        text: fill('guide.mdx', {
          ...Object.fromEntries(
            ['summary', 'who', 'clause', 'quote', 'ask'].map((flag) => [flag, text(flag)]),
          ),
          plan: answer(answers, 'plan'),
          level: answer(answers, 'level'),
          kind: answer(answers, 'kind'),
          rule: rule === FACILITY ? 'facility: true' : `rule: { term: ${yamlText(rule)}, cite: 1 }`,
          easy,
          today,
        }),
      },
    ];
  },
  next: [
    '打开文件，照井号后面的说明，补上规划还写了的金额、条件、责任单位，每一项都加一条依据。',
    '规划写了怎么办理的，写在最后一行 --- 之后。',
  ],
};
