import { describe, expect, it } from 'vitest';
import { EASY_LIMIT, readEasyPlan } from '../../src/plans/easy.ts';
import { readSource } from '../../src/content/files.ts';
import { CONTENT, plans } from '../support/plans.ts';

const SUMMARY = '这'.repeat(150);

function read(body: string, summary = SUMMARY): ReturnType<typeof readEasyPlan> {
  return readEasyPlan({
    file: 'a.easy.mdx',
    text: `---\nsummary: ${summary}\nwritten: 2026-01-01\n---\n${body}`,
  });
}

const foundIn = (body: string, summary?: string) =>
  read(body, summary).problems.map(({ line, found }) => [line, found].filter(Boolean).join(' '));

describe('an easy-read version', () => {
  it('is topics of short sentences', () => {
    expect(read('\n## 甲？\n\n- 一句。\n- 二句。\n\n## 乙\n\n- 三句。\n').easy?.topics).toEqual([
      { title: '甲？', sentences: ['一句。', '二句。'] },
      { title: '乙', sentences: ['三句。'] },
    ]);
  });

  it.each([
    ['a paragraph', '\n## 甲\n\n一段。\n', ['8 “一段。”']],
    ['a list before any topic', '\n- 一句。\n', ['6 “一句。”']],
    ['a heading of another level', '\n### 甲\n', ['6 “甲”']],
    ['a numbered list', '\n## 甲\n\n1. 一句。\n', ['8 “一句。”']],
    ['an element', '\n## 甲\n\n- 一<Note says="注">句</Note>\n', ['8 <Note>']],
  ])('does not hold %s', (_name, body, found) => {
    expect(foundIn(body)).toEqual(found);
  });

  it('has a topic at least, and no topic without sentences', () => {
    expect(foundIn('\n')).not.toEqual([]);
    expect(foundIn('\n## 甲\n\n## 乙\n\n- 一句。\n')).not.toEqual([]);
  });

  it('has at most as many characters as the limit, headings included, white space not', () => {
    const sentence = '字'.repeat(EASY_LIMIT - 1);
    expect(foundIn(`\n## 题\n\n- ${sentence}\n`)).toEqual([]);
    expect(foundIn(`\n## 题\n\n- ${sentence}字\n`)).toEqual([`${EASY_LIMIT + 1} 字`]);
  });

  it.each([
    [119, false],
    [120, true],
    [260, true],
    [261, false],
  ])('has a summary of 120 to 260 characters: %d', (length, fine) => {
    expect(read('\n## 甲\n\n- 一句。\n', '这'.repeat(length)).easy !== undefined).toBe(fine);
  });
});

describe('the easy-read versions of the plans', () => {
  const entries = plans.map((plan) => {
    const { easy } = readEasyPlan(readSource(CONTENT, plan.file.replace('.mdx', '.easy.mdx')));
    return { name: plan.region, plan, topics: easy?.topics ?? [], summary: easy?.summary ?? '' };
  });

  it.each(entries)('$name: short sentences, the period and whom to ask', ({ plan, topics }) => {
    const sentences = topics.flatMap((topic) => topic.sentences);
    expect(sentences.filter((sentence) => sentence.length > 30)).toEqual([]);
    expect(sentences.join('')).toContain(String(plan.details.period.end));
    expect(sentences.join('')).toContain('12385');
  });

  it.each(entries)('$name: every amount of money stands in the plan too', ({ plan, topics, summary }) => {
    const text = plan.clauses.map((clause) => clause.text).join('\n');
    const amounts = [...`${summary}${JSON.stringify(topics)}`.matchAll(/(\d+) ?元/g)].map(([, sum]) => sum);
    expect(amounts.filter((sum) => !text.includes(`${sum ?? ''}元`))).toEqual([]);
  });
});
