import { describe, expect, it } from 'vitest';
import { checkPublished, readPublished } from '../../src/plans/published.ts';
import { planFrom } from '../support/snippets.ts';

const PLAN = planFrom('## 一、甲\n\n一段。\n\n## 二、乙\n');

/** Problems of a list against a plan with the clauses 1, 1-p1 and 2, as `field found`. */
function problemsOf(list: string): string[] {
  const { published, problems } = readPublished({ file: 'a.clauses.txt', text: list });
  return [...problems, ...checkPublished('a.clauses.txt', published, PLAN.clauses)].map(
    ({ line, field, found }) => [line, field, found].filter(Boolean).join(' '),
  );
}

describe('the list of published clauses', () => {
  it('is read with its remarks and redirects', () => {
    const { published, problems } = readPublished({
      file: 'a.clauses.txt',
      text: '# 说明\n\n1\n1-p1 # 第一段\n3 -> 2\n4->2\n',
    });
    expect(problems).toEqual([]);
    expect([...published.ids]).toEqual(['1', '1-p1']);
    expect([...published.redirects]).toEqual([
      ['3', '2'],
      ['4', '2'],
    ]);
  });

  it('is fine when it holds every clause', () => {
    expect(problemsOf('1\n1-p1\n2\n')).toEqual([]);
  });

  it('does not let an id disappear', () => {
    expect(problemsOf('1\n1-p1\n2\n3\n')).toEqual(['3 规划里已经没有 3']);
  });

  it('lets an id go that leads on, whether it is still listed or not', () => {
    expect(problemsOf('1\n1-p1\n2\n3 -> 2\n')).toEqual([]);
    expect(problemsOf('1\n1-p1\n2\n3\n3 -> 2\n')).toEqual([]);
  });

  it('does not let an id lead nowhere, nor to one that leads on itself', () => {
    expect(problemsOf('1\n1-p1\n2\n3 -> 9\n')).toEqual(['3 规划里没有 9']);
    expect(problemsOf('1\n1-p1\n2\n3 -> 4\n4 -> 2\n')).toEqual(['3 规划里没有 4']);
  });

  it('does not let an id be used anew', () => {
    expect(problemsOf('1\n1-p1\n2\n1-p1 -> 2\n')).toEqual(['1-p1 规划里又有了 1-p1']);
  });

  it('names the clauses that are not listed, five at the most', () => {
    expect(problemsOf('1\n')).toEqual(['有 2 个没有登记：1-p1、2']);
    const many = planFrom('## 一、甲\n\n一\n\n二\n\n三\n\n四\n\n五\n\n六\n');
    const { published } = readPublished({ file: 'a.clauses.txt', text: '1\n' });
    expect(checkPublished('a.clauses.txt', published, many.clauses).map(({ found }) => found)).toEqual([
      '有 6 个没有登记：1-p1、1-p2、1-p3、1-p4、1-p5……',
    ]);
  });

  it.each(['1 2', '1 ->', '-> 2', '1 -> 2 3'])('does not understand “%s”', (line) => {
    expect(problemsOf(`1\n1-p1\n2\n${line}\n`)).toEqual([`4 “${line}”`]);
  });

  it('may not lead an id to two places', () => {
    expect(problemsOf('1\n1-p1\n2\n3 -> 1\n3 -> 2\n')).not.toEqual([]);
  });
});
