import { has } from '../../../content/files.ts';
import { answer, like, oneOf, type Kind } from '../field.ts';
import { fill, yamlText } from '../fill.ts';

/** A place for a recording that is planned. */
export const sign: Kind = {
  title: '一个手语视频或录音的位置',
  fields: [
    {
      flag: 'of',
      question: '录的是哪一页',
      expected: 'content 里的文件，不写结尾，例如：regions/luojiang/guides/dibao、questions/age、pages/about',
      check: (of, _answers, root) =>
        /^[\w/-]+$/.test(of) && (has(root, `${of}.mdx`) || has(root, `${of}.yaml`))
          ? undefined
          : `content/${of} 没有这个 .mdx 或 .yaml 文件`,
    },
    {
      flag: 'name',
      question: '新文件的名字',
      expected: '小写英文，不写 .mdx，例如：luojiang-dibao',
      check: (name, answers, root) =>
        like(/^[a-z0-9][a-z0-9-]*$/, '只能用小写英文字母、数字和短横线')(name, answers, root) ??
        (has(root, `sign-videos/${name}.mdx`)
          ? `content/sign-videos/${name}.mdx 已经有了，请换一个`
          : undefined),
    },
    {
      flag: 'kind',
      question: '手语视频还是录音',
      expected: 'sign（手语视频）或 audio（录音）。自查的问题只有手语视频',
      otherwise: 'sign',
      check: (kind, answers, root) =>
        kind === 'audio' && answer(answers, 'of').startsWith('questions/')
          ? '自查的问题只有手语视频：sign'
          : oneOf(['sign', 'audio'])(kind, answers, root),
    },
    {
      flag: 'priority',
      question: '第几批录',
      expected: '1（最先录）、2 或 3',
      check: oneOf(['1', '2', '3']),
    },
    { flag: 'why', question: '为什么排在这一批', expected: '一句话，用句号结尾' },
  ],
  make: (answers) => {
    const name = answer(answers, 'name');
    const values = ['of', 'kind', 'priority'].map((flag) => [flag, answer(answers, flag)] as const);
    return [
      {
        file: `sign-videos/${name}.mdx`,
        text: fill('sign.mdx', {
          ...Object.fromEntries(values),
          why: yamlText(answer(answers, 'why')),
          name,
        }),
      },
    ];
  },
  next: ['手语由手语使用者录。先写录制稿，只说页面上有的话；写法见 content/README.md。'],
};
