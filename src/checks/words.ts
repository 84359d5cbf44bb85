import type { Problem } from '../content/problems.ts';
import { lengthOf, sentencesOf } from '../guides/check-words.ts';
import { finding } from './finding.ts';
import { ownWords, type Written } from './written.ts';

/** Most characters of a sentence outside summaries and easy-read versions, which have limits of their own. */
export const LONGEST = 80;

/** Words for people that hurt; what stands in quotation marks is somebody else's word. */
export function checkHurtful({ file, passages }: Written, words: ReadonlyMap<string, string>): Problem[] {
  const longestFirst = [...words].sort(([a], [b]) => b.length - a.length);
  return passages.flatMap(({ text, line }) => {
    let left = ownWords(text);
    return longestFirst.flatMap(([word, instead]) => {
      if (!left.includes(word)) return [];
      // A word within it is told with it.
      left = left.replaceAll(word, '□');
      return finding('hurtful', file, {
        line,
        expected: '以人为先的说法',
        found: `“${word}”`,
        mend: `改成“${instead}”，或这里合适的平常的话`,
      });
    });
  });
}

/** Sentences that are hard to hold in mind. */
export function checkLength({ file, passages }: Written): Problem[] {
  return passages.flatMap(({ text, line }) =>
    sentencesOf(text)
      .filter((sentence) => lengthOf(ownWords(sentence).replaceAll('□', '')) > LONGEST)
      .map((sentence) =>
        finding('sentence', file, {
          line,
          expected: `一句不超过 ${LONGEST} 个字`,
          found: `“${sentence.trim().slice(0, 20)}……”（${lengthOf(sentence)} 个字）`,
          mend: '拆成两句，一句只说一件事',
        }),
      ),
  );
}

const DEADLINE =
  /(\d{4})年(\d{1,2})月(\d{1,2})日(?:以前|之前|前|为止|截止)|(?:截止到?|有效期到)(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/** Deadlines that have passed. */
export function checkExpired({ file, passages }: Written, today: Date): Problem[] {
  return passages.flatMap(({ text, line }) =>
    [...ownWords(text).matchAll(DEADLINE)]
      .filter((match) => {
        const [year = 0, month = 1, day = 1] = match.slice(1).filter(Boolean).map(Number);
        return new Date(year, month - 1, day + 1) <= today;
      })
      .map(([found]) =>
        finding('expired', file, {
          line,
          expected: '还没有到的日期',
          found: `“${found}”`,
          mend: '问清楚现在还办不办：还办，改日期；不办了，写明已经截止',
        }),
      ),
  );
}
