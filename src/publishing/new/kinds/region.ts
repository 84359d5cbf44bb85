import { foldersIn, has } from '../../../content/files.ts';
import { namesIn } from '../../../content/read-folder.ts';
import { PROVINCES } from '../../../regions/region.ts';
import { answer, like, oneOf, type Answers, type Draft, type Field, type Kind } from '../field.ts';
import { fill, yamlText } from '../fill.ts';

/** Ids of a region's plans. */
export function plansOf(root: string, region: string): string[] {
  return namesIn(root, `regions/${region}/plans`, '.mdx').filter((name) => !name.endsWith('.easy'));
}

/** A region that is there. */
export const regionField: Field = {
  flag: 'region',
  question: '哪个地区',
  expected: '地区文件夹的名字，例如：luojiang',
  check: (id, answers, root) => oneOf(foldersIn(root, 'regions'))(id, answers, root),
};

const fileOf = (answers: Answers) => `regions/${answer(answers, 'region')}/region.yaml`;

/** Whether the region that was named is not there yet. */
export const isNew = (answers: Answers, root: string) => !has(root, fileOf(answers));

/** The name of the folder of a region that need not be there yet. */
export const folderField: Field = {
  flag: 'region',
  question: '哪个地区',
  expected: '小写拼音，就是网址的第一段，例如：luojiang。新的地区会新建文件夹',
  check: like(/^[a-z][a-z-]*$/, '只能用小写字母和短横线，例如：luojiang'),
};

/** What is asked of a region that is not there yet. */
export const newRegionFields: readonly Field[] = [
  { flag: 'name', question: '地区的简称', expected: '例如：罗江区', when: isNew },
  { flag: 'full-name', question: '地区的全称', expected: '从省写起，例如：四川省德阳市罗江区', when: isNew },
  {
    flag: 'province',
    question: '哪个省',
    expected: '省、自治区、直辖市的全称，例如：四川省',
    when: isNew,
    check: oneOf(PROVINCES),
  },
  {
    flag: 'code',
    question: '行政区划代码',
    expected: '六位数字，例如：510604',
    when: isNew,
    check: like(/^[1-6][1-9]\d{4}$|^[2-6]0\d{4}$/, '写六位数字，例如：510604'),
  },
];

/** The file of a new region. */
export function regionDraft(answers: Answers, today: string): Draft {
  const text = (flag: string) => yamlText(answer(answers, flag));
  return {
    file: fileOf(answers),
    text: fill('region.yaml', {
      name: text('name'),
      fullName: text('full-name'),
      province: text('province'),
      code: answer(answers, 'code'),
      today,
    }),
  };
}

/** A region whose plan is brought in by `npm run import`. */
export const region: Kind = {
  title: '一个地区的 region.yaml（规划用 npm run import 导入的时候用它）',
  fields: [
    {
      ...folderField,
      check: (id, answers, root) =>
        has(root, `regions/${id}/region.yaml`)
          ? `content/regions/${id}/region.yaml 已经有了，请直接改那个文件`
          : folderField.check?.(id, answers, root),
    },
    ...newRegionFields,
  ],
  make: (answers, _root, today) => [regionDraft(answers, today)],
  next: ['运行 npm run import -- 文件 --region 地区的拼音，把规划的文字转过来。'],
};
