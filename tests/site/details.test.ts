import { describe, expect, it } from 'vitest';
import { visibleText } from '../bench/visible-text.ts';
import { editsOf } from '../../src/plans/edits.ts';
import { readPage } from '../support/html.ts';
import { planOf, plans } from '../support/plans.ts';

const linesOf = (address: string) => visibleText(readPage(address).html).split('\n');

describe('details of a document', () => {
  it('that the source lacks are said to be lacking, not filled in', () => {
    const lines = linesOf('/shenyang/plans/2021-2025/');
    for (const name of ['发文机关', '发文字号', '印发日期', '施行日期', '时效']) {
      expect(lines[lines.indexOf(name) + 1]).toBe('原文未载明');
    }
  });

  it('that someone else states are said to be theirs', () => {
    const lines = linesOf('/fuzhou/plans/2021-2025/');
    expect(lines[lines.indexOf('时效') + 1]).toMatch(
      /^现行有效（由转载网站的“文章属性”栏写明，不是规划正文写的/,
    );
    expect(lines[lines.indexOf('发文字号') + 1]).toMatch(/^抚府发〔2022〕9号（由/);
    expect(lines[lines.indexOf('印发日期') + 1]).toBe('2022年5月10日');
  });
});

describe('the list of edits', () => {
  it.each(plans)('of $region tells every one, with its place', (plan) => {
    const text = visibleText(readPage(`/${plan.region}/plans/${plan.id}/corrections/`).html).replace(
      /\s/g,
      '',
    );
    const edits = editsOf(plan);
    const untold = edits.filter(({ original, reason, clause }) =>
      [original, reason, clause?.label ?? '?'].some(
        (words) => !text.includes(words.replace(/\s/g, '').slice(0, 40)),
      ),
    );
    expect(untold.filter((edit) => edit.kind !== 'rebuilt')).toEqual([]);
    const corrections = edits.filter((edit) => edit.kind !== 'note').length;
    expect(text).toContain(`更正（${corrections}处）`);
    expect(text).toContain(`照原样保留、写了说明的地方（${edits.length - corrections}处）`);
  });
});

describe('figures', () => {
  it('given in units of ten thousand are written out', () => {
    const text = visibleText(readPage('/indicators/').html);
    expect(text).toContain('≥0.12万人，就是至少 1,200 人');
    expect(text).toContain('0.02万人次，就是200 人次');
  });

  it('of a plan without a table are said to be missing', () => {
    expect(visibleText(readPage('/indicators/').html)).toMatch(/江海区.*的规划没有指标表|的规划没有指标表/);
  });
});

it('a plan that has no figures and no tasks has no page of them', () => {
  expect(planOf('jianghai').clauses.some((clause) => clause.kind === 'row')).toBe(false);
  expect(() => readPage('/jianghai/plans/2016-2020/data/')).toThrow();
  expect(linesOf('/luojiang/plans/2021-2025/data/')).toContain('牵头（13 项）');
});
