import type { z } from 'astro/zod';
import type { Problem } from './problems.ts';

type Words = Pick<Problem, 'field' | 'expected' | 'found' | 'mend'>;
type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: '一段文字',
  number: '一个数字',
  int: '一个整数',
  boolean: 'true 或 false',
  array: '一个列表，每项前面写“- ”',
  object: '几项“名称: 内容”',
  record: '几项“名称: 内容”',
  date: '一个日期，写成 2022-05-10 这样',
};

/**
 * A schema issue in Chinese. A schema says what it expects in its own error text (`{ error: '…' }`);
 * where it doesn't, the words follow from the type.
 */
export function describeIssue(issue: Issue): Words[] {
  const field = issue.path.map(String).join('.');
  const found = show(issue.input);
  const missing = issue.input === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [field, key].filter(Boolean).join('.'),
        expected: '只有模板里列出的名称',
        found: `多了一项 ${key}`,
        mend: `检查 ${key} 的拼写；不需要就删掉这一行`,
      }));
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_format':
    case 'invalid_union':
    case 'custom': {
      const expected = expectation(issue);
      return [
        { field, expected, found, mend: missing ? `补上 ${field}: ${example(expected)}` : `改成${expected}` },
      ];
    }
    default:
      return [{ field, expected: issue.message, found, mend: '照要求改' }];
  }
}

function expectation(issue: Issue): string {
  // zod's own messages are English; a schema's own words are Chinese.
  if (/[\u4e00-\u9fff]/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return `下面之一：${issue.values.map(String).join('、')}`;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  return issue.message;
}

function example(expected: string): string {
  return /例如：?(.+)$/.exec(expected)?.[1] ?? '…';
}

function show(value: unknown): string {
  if (value === undefined) return '没有写';
  if (value === null) return '空的（null）';
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`;
  return JSON.stringify(value).slice(0, 60);
}
