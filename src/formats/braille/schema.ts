import { z } from 'astro/zod';
import type { Finding, Problem } from '../../content/problems.ts';
import { parseSyllable, syllablesOf } from './syllable.ts';

const HAN = /^\p{Script=Han}+$/u;

/** `braille.yaml`: what programs read or divide wrongly. */
export const brailleSchema = z.strictObject({
  readings: z.array(
    z.strictObject({
      word: z.string().regex(HAN, { error: '只写汉字的词，例如：还款' }),
      /** Syllables with the tone's number, 5 for the neutral tone; a space divides what braille divides. */
      pinyin: z.string({ error: '拼音，声调用数字，轻声写 5，例如：huan2kuan3' }),
      reason: z
        .string({ error: '一句话：程序会读成什么，为什么不对' })
        .min(2, { error: '一句话：程序会读成什么，为什么不对' }),
    }),
  ),
  words: z.array(z.string().regex(HAN, { error: '只写汉字的词，例如：托养' })),
});

export type BrailleWords = z.output<typeof brailleSchema>;

/** Each word has a syllable for each character, and stands in the list once. */
export function checkBraille({ readings, words }: BrailleWords): Finding[] {
  const wrong = readings.flatMap(({ word, pinyin }, index) => {
    const syllables = syllablesOf(pinyin);
    const fits =
      syllables.flat().length === Array.from(word).length && syllables.every((part) => part.length > 0);
    const spelled = syllables.map((part) => part.join('')).join(' ') === pinyin;
    if (fits && spelled && syllables.flat().every((each) => parseSyllable(each))) return [];
    return [
      {
        at: ['readings', index, 'pinyin'],
        expected: '每个字一个音节，声调用数字，轻声写 5；盲文里要分开写的地方空一格',
        found: `“${word}”写成“${pinyin}”`,
        mend: `照这样写：银行行长写成 yin2hang2 hang2zhang3`,
      },
    ];
  });
  const all = [...readings.map(({ word }) => word), ...words];
  const twice = [
    ...readings.map((_, index) => ['readings', index, 'word']),
    ...words.map((_, index) => ['words', index]),
  ].flatMap((at, index) =>
    all.indexOf(all[index] ?? '') === index
      ? []
      : [{ at, expected: '每个词只写一次', found: `“${all[index] ?? ''}”`, mend: '删掉其中一处' }],
  );
  return [...wrong, ...twice];
}

/** `braille-proofread.yaml`: files that a proofreader has read, by the page's address. */
export const proofreadSchema = z.array(
  z.strictObject({
    /** The page that the file is of: `/luojiang/guides/dibao/`. */
    address: z
      .string()
      .regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: '页面的地址，例如：/luojiang/guides/dibao/' }),
    hash: z.string().regex(/^b[0-9a-f]{15}$/, {
      error: '盲文文件的校验码，b 开头，16 位，由 npm run braille:proofread 列出',
    }),
    who: z.string({ error: '谁校对的' }).min(2, { error: '谁校对的' }),
    date: z.iso.date({ error: '校对的日期，例如：2026-11-23' }),
  }),
);

export type Signature = z.output<typeof proofreadSchema>[number];

/** Each file is signed once. */
export function checkSignatures(signatures: readonly Signature[]): Finding[] {
  return signatures.flatMap(({ address }, index) =>
    signatures.findIndex((other) => other.address === address) === index
      ? []
      : [
          {
            at: [index, 'address'],
            expected: '每份文件只签一次',
            found: address,
            mend: '只留最近的一次校对',
          },
        ],
  );
}

/** A signature names a page that has files. */
export function checkSignedPages(
  signatures: readonly Signature[],
  pages: readonly { address: string }[],
): Problem[] {
  return signatures
    .filter(({ address }) => !pages.some((page) => page.address === address))
    .map(({ address }) => ({
      file: 'braille-proofread.yaml',
      expected: '有盲文文件的页面：规划、办事指南或它们的易读版',
      found: address,
      mend: '检查拼写；页面已经撤下的，删掉这一项',
    }));
}
