import { readDataFile } from '../../../content/read-folder.ts';
import { glossarySchema, type GlossaryEntry } from '../../../glossary/glossary.ts';
import { answer, atMost, like, type Kind } from '../field.ts';
import { fill, yamlText } from '../fill.ts';

const entries = (root: string): GlossaryEntry[] =>
  readDataFile(root, 'glossary.yaml', glossarySchema, []) ?? [];

/** An entry of the glossary. */
export const term: Kind = {
  title: '词语表里的一个词',
  fields: [
    {
      flag: 'term',
      question: '正式的词',
      expected: '至少两个字，例如：辅助性就业',
      check: (value, _answers, root) => {
        if (value.length < 2) return '至少两个字';
        const known = entries(root).find((entry) => entry.term === value);
        return known && `词语表里已经有了：${known.meaning}`;
      },
    },
    {
      flag: 'id',
      question: '编号',
      expected: '小写英文，是地址的一部分，例如：assisted-employment',
      check: (id, answers, root) =>
        like(/^[a-z][a-z0-9-]*$/, '只能用小写英文字母、数字和短横线，字母开头')(id, answers, root) ??
        (entries(root).some((entry) => entry.id === id) ? '这个编号已经用了，请换一个' : undefined),
    },
    { flag: 'meaning', question: '解释', expected: '一句大白话，不超过 60 个字', check: atMost(60) },
  ],
  make: (answers) => {
    const values = ['term', 'id', 'meaning'].map((flag) => [flag, yamlText(answer(answers, flag))] as const);
    return [{ file: 'glossary.yaml', text: fill('term.yaml', Object.fromEntries(values)), append: true }];
  },
  next: ['新的词在文件的最后。可以把它挪到意思相近的词旁边，编号不要再改。'],
};
