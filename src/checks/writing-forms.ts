import type { Problem } from '../content/problems.ts';
import { finding } from './finding.ts';
import type { KindName } from './kinds.ts';
import { ownWords, type Written } from './written.ts';

interface Form {
  kind: KindName;
  pattern: RegExp;
  expected: string;
  mend: string;
  /** The right way to write what was found; none where a person must look it up. */
  write?: (found: RegExpMatchArray) => string;
}

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const widen = (text: string) => text.replace(/[,;:?!()]/g, (mark) => FULL_WIDTH[mark] ?? mark);

/** How things are written, each as a pattern of how they are not. */
const FORMS: readonly Form[] = [
  {
    kind: 'phone',
    pattern: /[（(](0\d{2,3})[）)][ -]?(\d{7,8})(?!\d)|(?<![\d-])(0\d{2,3})[ —－](\d{7,8})(?!\d)/g,
    expected: '区号-号码，例如：0838-3122333',
    mend: '区号和号码之间用一个短横',
    write: (match) => match.slice(1).filter(Boolean).join('-'),
  },
  {
    kind: 'phone',
    pattern: /(?<=(?:电话|拨打|热线|打)[^\d，。；]{0,6})(?<![\d-])[2-8]\d{6,7}(?![\d-]|元|人)/g,
    expected: '带区号的号码，例如：0838-3122333',
    mend: '在前面补上当地的区号和短横',
  },
  {
    kind: 'date',
    pattern: /(?<![\d./-])((?:19|20)\d{2})[./-](\d{1,2})[./-](\d{1,2})(?![\d./-])/g,
    expected: '写成 2022年5月1日 这样',
    mend: '用“年”“月”“日”写',
    write: ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
  },
  {
    kind: 'punctuation',
    pattern: /\p{Script=Han}[,;:?!](?=\p{Script=Han}|$)|\([^()]*\p{Script=Han}[^()]*\)/gu,
    expected: '汉字旁边用全角标点，例如：，；：？！（）',
    mend: '换成中文输入法的标点',
    write: ([found]) => widen(found),
  },
  {
    kind: 'punctuation',
    pattern: /[０-９Ａ-Ｚａ-ｚ]+/g,
    expected: '半角的数字和字母',
    mend: '用英文输入法重新打',
    write: ([found]) => found.normalize('NFKC'),
  },
];

/** Telephone numbers, dates, punctuation and digits that are not written as this site writes them. */
export function checkForms({ file, passages }: Written): Problem[] {
  return FORMS.flatMap(({ kind, pattern, expected, mend, write }) =>
    passages.flatMap(({ text, line }) =>
      [...ownWords(text).matchAll(pattern)].map((match) =>
        finding(kind, file, {
          line,
          expected,
          found: `“${text.slice(match.index, match.index + match[0].length)}”`,
          mend,
          ...(write && { suggestion: write(match).replace(/□+/g, '……') }),
        }),
      ),
    ),
  );
}
