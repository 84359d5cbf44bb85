import { z } from 'astro/zod';
import type { Finding } from '../content/problems.ts';
import { DRAWINGS, type Drawing } from './drawings.ts';

const names = Object.keys(DRAWINGS) as [Drawing, ...Drawing[]];
const name = z.enum(names, { error: `${names.join('、')} 里的一个` });

/** `pictures.yaml`: when a line of an easy-read version has a picture beside it, and which. */
export const picturesSchema = z.strictObject({
  pictures: z.array(
    z.strictObject({
      picture: name,
      /** What it shows, in the list of all pictures. */
      text: z.string({ error: '图的意思，例如：打电话' }).min(1, { error: '图的意思，例如：打电话' }),
      /** Words that call for it; the first that stands on a line decides. */
      words: z.array(z.string({ error: '一个词' }).min(2, { error: '至少两个字的词' })).min(1),
    }),
  ),
  /** Lines that are to have another picture than their words say, or none. */
  lines: z.array(
    z.strictObject({
      line: z.string({ error: '易读版里的一行，一字不差' }),
      picture: name.or(z.literal('none')),
    }),
  ),
});

export type Pictures = z.output<typeof picturesSchema>;

/** A picture would show as there what the line says is not so, was once, or is only hoped for. */
const UNCERTAIN =
  /没|不|别的|以前(?!，)|过去|取消|停止|鼓励|推动|推进|推行|探索|支持|逐步|慢慢|引导|扶持|有条件/;

/** The picture beside a line; none where its words name nothing to be drawn, or leave it open whether it is there. */
export function pictureOf(line: string, { pictures, lines }: Pictures): Drawing | undefined {
  const chosen = lines.find((each) => each.line === line)?.picture;
  if (chosen !== undefined) return chosen === 'none' ? undefined : chosen;
  if (UNCERTAIN.test(line)) return undefined;
  const found = pictures.flatMap(({ picture, words }) =>
    words.flatMap((word) => {
      const at = line.indexOf(word);
      return at === -1 ? [] : [{ picture, at, length: word.length }];
    }),
  );
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0]?.picture;
}

/** A word calls for one picture, a picture stands in the list once, and so does a line. */
export function checkPictures({ pictures, lines }: Pictures): Finding[] {
  const words = pictures.flatMap((each, index) =>
    each.words.map((word, place) => ({ key: word, at: ['pictures', index, 'words', place] })),
  );
  const drawn = pictures.map(({ picture }, index) => ({ key: picture, at: ['pictures', index, 'picture'] }));
  const special = lines.map(({ line }, index) => ({ key: line, at: ['lines', index, 'line'] }));
  return [words, drawn, special].flatMap((keys) =>
    keys
      .filter(({ key }, index) => keys.findIndex((other) => other.key === key) !== index)
      .map(({ key, at }) => ({
        at,
        expected: '每个词、每张图、每一行只写一次',
        found: `“${key}”`,
        mend: '删掉其中一处',
      })),
  );
}
