import { toString } from 'mdast-util-to-string';
import type { Problem } from '../content/problems.ts';
import { lineOf } from '../mdx/parse.ts';
import { citesInHow } from './cites-in-how.ts';
import type { Guide } from './model.ts';

/** Most characters of a sentence of the easy-read version, closing mark aside. */
export const EASY_SENTENCE = 20;

const MONEY = /(\d+(?:\.\d+)?)\s*(万?元|块)/g;

/** Amounts stand in the words they cite, and no other sum of money is named anywhere in the guide. */
export function checkAmounts(guide: Guide): Problem[] {
  const { file, benefit, citations } = guide;
  const quoted = (cite: number | number[]) =>
    [cite]
      .flat()
      .map((n) => citations[n - 1]?.quote ?? '')
      .join('');
  const uncited = benefit.amounts
    .filter(({ value, unit, cite }) => !quoted(cite).replace(/\s/g, '').includes(`${value}${unit}`))
    .map(({ value, unit }) => ({
      file,
      field: 'benefit.amounts',
      expected: '金额和单位在所引的原文里',
      found: `${value}${unit}`,
      mend: '引用写着这个金额的那一句；规划没有写，就删掉金额',
    }));
  const stated = new Set(benefit.amounts.map(({ value }) => value));
  const texts = [
    guide.summary,
    guide.who,
    guide.ask,
    ...guide.easy,
    ...guide.conditions.map(({ text }) => text),
    toString(guide.how),
  ];
  const invented = texts.flatMap((text) =>
    [...text.matchAll(MONEY)]
      .filter(([, value]) => !stated.has(Number(value)))
      .map(([found]) => ({
        file,
        expected: '只出现 benefit.amounts 里的金额',
        found: `“${found}”`,
        mend: '删掉这个金额，或在 benefit.amounts 里写明并引用原文',
      })),
  );
  return [...uncited, ...invented];
}

/** Sentences of the easy-read version are short. */
export function checkEasy({ file, easy }: Guide): Problem[] {
  return easy
    .filter((sentence) => sentence.replace(/[。！？]$/, '').length > EASY_SENTENCE)
    .map((sentence) => ({
      file,
      field: 'easy',
      expected: `每句不超过 ${EASY_SENTENCE} 个字`,
      found: `“${sentence}”（${sentence.replace(/[。！？]$/, '').length} 个字）`,
      mend: '拆成两句',
    }));
}

/** Each paragraph and item of 怎么办理 says on which words it rests. */
export function checkHow({ file, how }: Guide): Problem[] {
  const blocks = how.children.flatMap((node) => (node.type === 'list' ? node.children : [node]));
  return blocks
    .filter((block) => citesInHow(block).length === 0)
    .map((block) => ({
      file,
      line: lineOf(block),
      expected: '每段末尾写明依据：<Cite n="1" />',
      found: `“${toString(block).slice(0, 40)}”`,
      mend: '加上引用的序号；规划没有写的，写进 content/entitlements/ 的一般做法，或删掉',
    }));
}
