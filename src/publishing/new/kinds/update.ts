import { has } from '../../../content/files.ts';
import { day } from '../../../plans/schema.ts';
import { answer, like, oneOf, type Answers, type Kind } from '../field.ts';
import { fill, yamlText } from '../fill.ts';

const file = (answers: Answers, name: string) => `updates/${answer(answers, 'date')}-${name}.mdx`;

/** What readers are told of a change. */
export const update: Kind = {
  title: '一条更新说明',
  fields: [
    { flag: 'title', question: '标题', expected: '一句话，说改了什么' },
    {
      flag: 'date',
      question: '日期',
      expected: '写成 2026-12-01 这样',
      check: (value) => day.safeParse(value).error?.issues[0]?.message,
    },
    {
      flag: 'name',
      question: '文件名里的名称',
      expected: '小写英文字母、数字和短横线，例如：luojiang-dibao',
      check: (name, answers, root) =>
        like(/^[a-z0-9][a-z0-9-]*$/, '只能用小写英文字母、数字和短横线')(name, answers, root) ??
        (has(root, file(answers, name))
          ? `content/${file(answers, name)} 已经有了，请换一个名称`
          : undefined),
    },
    {
      flag: 'kind',
      question: '改的是什么',
      expected: 'site（网站）、plan（规划）或 guide（办事指南）',
      check: oneOf(['site', 'plan', 'guide']),
    },
    {
      flag: 'link',
      question: '改了的页面',
      expected: '网站里的地址，以 / 开头和结尾，例如：/luojiang/guides/dibao/',
      atLeast: 1,
      check: like(/^\/(?:[\w-]+\/)*$/, '地址以 / 开头，也以 / 结尾，例如：/luojiang/guides/dibao/'),
    },
    {
      flag: 'text',
      question: '正文',
      expected: '一段大白话，说改了什么、对读者有什么影响',
      check: like(/^[^<>{}]*$/, '正文里不能有尖括号和花括号'),
    },
  ],
  make: (answers) => [
    {
      file: file(answers, answer(answers, 'name')),
      text: fill('update.mdx', {
        title: yamlText(answer(answers, 'title')),
        date: answer(answers, 'date'),
        kind: answer(answers, 'kind'),
        links: `[${(answers.get('link') ?? []).map(yamlText).join(', ')}]`,
        text: answer(answers, 'text'),
      }),
    },
  ],
  next: ['运行 npm run dev，打开 /updates/ 看看。'],
};
