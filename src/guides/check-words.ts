import { toString } from 'mdast-util-to-string';
import type { Finding } from '../content/problems.ts';
import { lineOf } from '../mdx/parse.ts';
import { MONEY } from './amount.ts';
import { citesInHow } from './cites-in-how.ts';
import type { Guide } from './model.ts';
import { proseOf } from './prose.ts';

/** Most characters of a sentence of the easy-read version, closing mark aside. */
export const EASY_SENTENCE = 20;
/** Most characters of a sentence of the summary, closing mark aside. */
export const SUMMARY_SENTENCE = 45;

/** Amounts stand in the words they cite, and no other sum of money is named anywhere in the guide. */
export function checkAmounts(guide: Guide): Finding[] {
  const { benefit, citations } = guide;
  const quoted = (cite: number | number[]) =>
    [cite]
      .flat()
      .map((n) => citations[n - 1]?.quote ?? '')
      .join('');
  const stated = new Set(benefit.amounts.map(({ value, unit }) => `${value}${unit}`));
  return [
    ...benefit.amounts.flatMap(({ value, unit, cite }, index) =>
      quoted(cite).replace(/\s/g, '').includes(`${value}${unit}`)
        ? []
        : [
            {
              at: ['benefit', 'amounts', index],
              expected: '金额和单位在所引的原文里',
              found: `${value}${unit}`,
              mend: '引用写着这个金额的那一句；规划没有写，就删掉金额',
            },
          ],
    ),
    ...proseOf(guide).flatMap(({ text, ...place }) =>
      [...text.matchAll(new RegExp(MONEY, 'g'))]
        .filter(([, value = '', unit = '']) => !stated.has(value + unit))
        .map(([found]) => ({
          ...place,
          expected: '只出现 benefit.amounts 里的金额，写法也一样',
          found: `“${found}”`,
          mend: '删掉这个金额，或在 benefit.amounts 里写明并引用原文',
        })),
    ),
  ];
}

/** Sentences of the summary and of the easy-read version are short. */
export function checkSentences({ summary, easy }: Guide): Finding[] {
  return [
    ...sentencesOf(summary).flatMap((sentence) => tooLong(sentence, SUMMARY_SENTENCE, ['summary'])),
    ...easy.flatMap((sentence, index) => tooLong(sentence, EASY_SENTENCE, ['easy', index])),
  ];
}

/** The sentences of a text, each with its closing mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？])/).filter((sentence) => sentence.trim() !== '');
}

/** Characters of a sentence, closing mark aside. */
export function lengthOf(sentence: string): number {
  return sentence.trim().replace(/[。！？]$/, '').length;
}

function tooLong(sentence: string, most: number, at: (string | number)[]): Finding[] {
  if (lengthOf(sentence) <= most) return [];
  return [
    {
      at,
      expected: `每句不超过 ${most} 个字`,
      found: `“${sentence.trim()}”（${lengthOf(sentence)} 个字）`,
      mend: '拆成两句',
    },
  ];
}

/** Each paragraph and item of 怎么办理 says on which words it rests. */
export function checkHow({ how }: Guide): Finding[] {
  const blocks = how.children.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  return blocks
    .filter((block) => citesInHow(block).length === 0)
    .map((block) => ({
      line: lineOf(block),
      expected: '每段末尾写明依据：<Cite n="1" />',
      found: `“${toString(block).slice(0, 40)}”`,
      mend: '加上引用的序号；规划没有写的，写进 content/entitlements/ 的一般做法，或删掉',
    }));
}
