import type { Problem } from '../content/problems.ts';
import { finding } from './finding.ts';
import type { KindName } from './kinds.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last character of an identity-card number is the one that follows from the others (GB 11643). */
export function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number.at(17)?.toUpperCase();
}

const PATTERNS: readonly [kind: KindName, pattern: RegExp, what: string, mend: string][] = [
  [
    'personal-id',
    /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
    '身份证号',
    '删掉这个号码',
  ],
  [
    'personal-mobile',
    /(?<![\dA-Za-z.-])1[3-9]\d{9}(?![\dA-Za-z])/g,
    '个人手机号',
    '换成单位的座机或 5 位热线',
  ],
  [
    'personal-mail',
    /[\w.+-]+@(?:qq|163|126|sina|sohu|foxmail|gmail|outlook|hotmail)\.\w+/gi,
    '个人邮箱',
    '换成单位的邮箱；单位只有这个邮箱的，不用改',
  ],
];

/** Personal data, in any file: in the text of a plan, and where a check digit is wrong, only as advice. */
export function checkPersonal(file: string, text: string, official: boolean): Problem[] {
  return text.split('\n').flatMap((row, index) =>
    PATTERNS.flatMap(([kind, pattern, what, mend]) =>
      [...row.replace(/https?:\/\/\S+/g, '').matchAll(pattern)].map(([found]): Problem => ({
        ...finding(kind, file, {
          line: index + 1,
          expected: `没有${what}`,
          found: `${found.slice(0, 4)}……${found.slice(-2)}`,
          mend,
        }),
        ...((official || (kind === 'personal-id' && !hasCheckDigit(found))) && {
          severity: 'advice' as const,
        }),
      })),
    ),
  );
}
