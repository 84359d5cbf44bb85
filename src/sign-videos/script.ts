import type { Section } from './text.ts';

/** The steps in which a script tells its page. Not the grammar of sign language: the signer puts it into sign order. */
export const STEPS = ['话题', '给谁', '是什么、给什么', '怎么办', '去哪里、问谁'] as const;

/** Marks by which a short sentence's step is known, the surest first. */
const MARKS: readonly (readonly [mark: RegExp, step: number])[] = [
  [/打电话|先打|再问|先问|问清|问镇|打 ?\d{5}|在哪|到哪|去哪|哪里[做办问登]/, 4],
  [/申请|办理|登记|评估|材料|目录|上门|网上|补办|变更|报名|手续|跨省/, 3],
  [/多少|[元钱]|补贴|津贴|服务|训练|器具|治疗|有哪些|免费|优惠|项目|名字叫|全名|这叫/, 2],
  [/^给|^孩子|残疾人|家庭|困难|收入|重度|[一二三四]级|条件|岁|的人|谁/, 1],
];

/**
 * Puts the short sentences of an easy-read text into the steps of a script. The first is the topic; a sentence without
 * a mark stays with the one before it, which it explains.
 */
export function scriptFrom(sentences: readonly string[]): Section[] {
  const steps: string[][] = STEPS.map(() => []);
  let step = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0) step = MARKS.find(([mark]) => mark.test(sentence))?.[1] ?? step;
    steps[step]?.push(sentence);
  }
  return STEPS.map((title, index) => ({ title, sentences: steps[index] ?? [] })).filter(
    ({ sentences: each }) => each.length > 0,
  );
}
