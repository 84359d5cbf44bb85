import { z } from 'astro/zod';
import { filesIn, readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readYamlFile } from '../content/read-data.ts';

const wordList = (what: string) => z.array(z.string({ error: what }).regex(/^\S+$/, { error: what })).min(1);

/** One entry of `content/synonyms/*.yaml`: what people say, and what it leads to. */
export const synonymSchema = z
  .strictObject({
    /** Everyday words of one meaning. */
    say: wordList('平常的说法，中间没有空格，数字写在英文单引号里，例如：自闭症'),
    /** Official words of the same meaning. */
    means: wordList('正式的词，例如：孤独症').optional(),
    /** Words of a wider meaning, which help to find it. */
    near: wordList('意思更宽的词，例如：辅助器具').optional(),
    /** Entitlements that people mean by it. */
    guides: wordList('政策的编号，例如：living-allowance').optional(),
    /** Words that hurt: they lead on, but are never displayed. */
    hurtful: z.literal(true, { error: 'true，或者不写' }).optional(),
  })
  .refine(({ say, means, near, guides }) => means ?? near ?? guides ?? say.length > 1, {
    error: '至少写 means、near、guides 里的一项，或者 say 里写两个意思一样的词',
    path: ['means'],
  })
  .refine(({ means, hurtful }) => !hurtful || means, {
    error: '伤人的词要写 means，页面上显示的是它',
    path: ['means'],
  });

export type Synonym = z.output<typeof synonymSchema> & {
  file: string;
  /** Line of the file, from 1. */
  line: number | undefined;
};

/** Reads `synonyms/*.yaml`; adds what is wrong to `problems`. */
export function loadSynonyms(root: string, problems: Problem[]): Synonym[] {
  return filesIn(root, 'synonyms')
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const source = readSource(root, `synonyms/${name}`);
      const { data, problems: found } = readYamlFile(source, z.array(synonymSchema));
      problems.push(...found);
      const lines = source.text
        .split('\n')
        .flatMap((line, index) => (line.startsWith('- ') ? [index + 1] : []));
      return (data ?? []).map((each, index) => ({ ...each, file: source.file, line: lines[index] }));
    });
}
