import { foldersIn } from '../../../content/files.ts';
import { namesIn } from '../../../content/read-folder.ts';
import { oneOf, type Field } from '../field.ts';

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
