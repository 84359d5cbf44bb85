import { has } from '../../../content/files.ts';
import { answer, oneOf, type Answers, type Field, type Kind } from '../field.ts';
import { fill, UNSTATED, yamlText } from '../fill.ts';
import { folderField, isNew, newRegionFields, regionDraft } from './region.ts';

const file = (answers: Answers, end: string) =>
  `regions/${answer(answers, 'region')}/plans/${answer(answers, 'start')}-${end}.mdx`;
const year = (text: string) =>
  /^(?:199\d|20\d\d|2100)$/.test(text) ? undefined : '写一个四位数的年份，例如：2026';

const fields: readonly Field[] = [
  folderField,
  ...newRegionFields,
  { flag: 'title', question: '规划的标题', expected: '和原文一字不差' },
  { flag: 'short-title', question: '短标题', expected: '用在列表里，例如：罗江区“十五五”规划' },
  {
    flag: 'noun',
    question: '文件怎样称呼自己',
    expected: '规划、方案、计划或意见',
    otherwise: '规划',
    check: oneOf(['规划', '方案', '计划', '意见']),
  },
  { flag: 'start', question: '规划期从哪一年开始', expected: '四位数的年份，例如：2026', check: year },
  {
    flag: 'end',
    question: '规划期到哪一年结束',
    expected: '四位数的年份，例如：2030',
    check: (end, answers, root) => {
      if (year(end) !== undefined) return year(end);
      if (Number(end) < Number(answer(answers, 'start'))) return '不能早于开始的年份';
      const taken = has(root, file(answers, end));
      return taken ? `content/${file(answers, end)} 已经有了，请直接改那个文件` : undefined;
    },
  },
  {
    flag: 'basis',
    question: '规划期是从原文哪里看出来的',
    expected: '一句话，例如：标题写的是“十五五”，正文写“到2030年”。',
  },
];

/** A plan with its easy-read version, and its region if that is new. The words of both are a person's to bring. */
export const plan: Kind = {
  title: '一份规划（新的地区也用它）',
  fields,
  make: (answers, root, today) => {
    const text = (flag: string) => yamlText(answer(answers, flag));
    const [start, end] = [answer(answers, 'start'), answer(answers, 'end')];
    const details = { title: text('title'), shortTitle: text('short-title'), basis: text('basis') };
    const noun = answer(answers, 'noun');
    return [
      ...(isNew(answers, root) ? [regionDraft(answers, today)] : []),
      {
        file: file(answers, end),
        text: fill('plan.mdx', { ...UNSTATED, ...details, noun, start, end, today }),
      },
      { file: file(answers, `${end}.easy`), text: fill('easy.mdx', { today }) },
    ];
  },
  next: [
    '把规划的全文放进 .mdx 文件：有纯文本的，用 npm run import -- 文件 转过来（加 --force 换掉空的这一份），再决定它列出的每一处；没有的，照 content/README.md 的“规划的正文”标出标题、列表和表格。补上发文机关、日期和来源，原文没有的留着 null。',
    '读完规划，写 .easy.mdx 里的简介和易读版。不编。',
    '核对条款编号，运行 npm run clauses:publish 登记。',
  ],
};
