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
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [field, key].filter(Boolean).join('.'),
      expected: '只有 content/README.md 里列出的名称',
      found: `多了一项 ${key}`,
      mend: `检查 ${key} 的拼写；不需要就删掉这一行`,
    }));
  }
  const expected = expectation(issue);
  const example = /例如：([^；，]+)/.exec(expected)?.[1];
  const lastName = issue.path.findLast((each) => typeof each === 'string') ?? '';
  const mend =
    issue.input === undefined
      ? `补上一行“${lastName}: ${example ?? '……'}”`
      : issue.code === 'too_small' && issue.origin === 'array'
        ? '补上至少一项'
        : `改成${expected}`;
  return [{ field, expected, found: show(issue.input, expected.includes('字')), mend }];
}

/** `removed.1.reason` → 第 2 项的 reason, so that people who count from one understand it. */
export function fieldName(path: readonly PropertyKey[]): string {
  const last = path.findLastIndex((each) => typeof each === 'number');
  if (last === -1) return path.map(String).join('.');
  const [before, after] = [path.slice(0, last), path.slice(last + 1)];
  const item = `${fieldName(before)} 第 ${Number(path[last]) + 1} 项`.trim();
  return after.length > 0 ? `${item}的 ${after.map(String).join('.')}` : item;
}

function expectation(issue: Issue): string {
  // zod's own messages are English; a schema's own words are Chinese.
  if (/[\u4e00-\u9fff]/.test(issue.message)) return issue.message;
  if (issue.code === 'too_small' && issue.origin === 'array') return `至少写 ${Number(issue.minimum)} 项`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `最多写 ${Number(issue.maximum)} 项`;
  if (issue.code === 'too_small' && issue.origin === 'number') return '大于 0 的数字';
  if (issue.code === 'invalid_value') return `下面之一：${issue.values.map(String).join('、')}`;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  return '另一种写法，见 content/README.md';
}

function show(value: unknown, counted: boolean): string {
  if (value === undefined) return '没有写';
  if (value === null || value === '') return '空的';
  if (typeof value === 'string') {
    const count = counted ? `${value.trim().length} 字：` : '';
    return `${count}“${value.length > 60 ? `${value.slice(0, 60)}……` : value}”`;
  }
  if (Array.isArray(value)) return value.length === 0 ? '空的列表' : `${value.length} 项的列表`;
  if (typeof value === 'object') {
    return Object.entries(value)
      .slice(0, 3)
      .map(([key, each]) => `${key}: ${String(each).slice(0, 20)}`)
      .join('，');
  }
  return JSON.stringify(value);
}
