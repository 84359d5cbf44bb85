import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../src/import/import-plan.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { PLAN_ELEMENTS } from '../../../src/plans/elements.ts';
import { BodyReader } from '../../../src/plans/read-body.ts';
import { originalText } from '../../../src/plans/walk.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { bare } from '../../support/sources.ts';

const TODAY = '2026-11-23';

/** Lines as plans, web pages and spreadsheets have them, and some that mean something to Markdown or MDX. */
const LINE = fc.oneof(
  fc.constantFrom(
    '甲县“十五五”残疾人保障和发展规划', '甲县人民政府关于印发《甲县规划》的通知', '甲府发〔2026〕3号      签发人：王某', '各镇人民政府：', '甲县人民政府', '2026年3月1日',
    '第一章 总则', '第 二 章 任 务', '第一节 康复', '一、总体要求', '二、主要任务', '（一）指导思想', '（一）保障生活。落实各项补贴，应保尽保。', '（二）就业',
    '1.第一件事。做好它。', '1．全角', '2、顿号', '（1）小条；', '１２．全角数字', '第一条 为了残疾人，制定本办法。', '专栏1：指标', '专栏2 项目', '专栏：没有编号', '重点推进事项一:服务',
    '——坚持党的领导。加强领导。', '序号\t指标\t2030年', '1\t就业人数\t600', '2\t培训人数\t800', '\t指标', '\t2030年', '\t100', '| 序号 | 指标 |', '| --- | --- |', '| 1 | 就业 |',
    '序号', '1', '2', '3', '100', '预期性', '约', '束性', '≥0.2万', '— 3 —', '第 4 页', '目 录', '附件', '附件1', '附件：任务分工表', '注：甲为牵头单位。', '公开方式：主动公开', '单位：人',
    '首页 > 政务公开 > 规划', '来源：县残联', '【打印】【关闭】', '版权所有 甲县', '', '', '',
    '这一段的话很长，到这里还没有说完，因为页面的宽度到了头，所以断成两行，下一行接着', '说完它。', '&nbsp;&amp;&#8220;', '# 井号', '- 短横', '1) 甲', '<o:p></o:p>', '<p class="MsoNormal">一段</p>', '1 < 2 且 3 > 2', '{甲}', 'import 甲', 'export', '*星* _线_ `码` [链](x) ![图](y) ~~删~~ |', '\\', '---', '===', 'http://www.example.cn/a_b', '\uFFFD', '```', '> 引', '中文\u3000全角空格',
  ),
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** The letters of a text as an array in one order, for comparing what is there whatever its place. */
const sorted = (text: string) => Array.from(bare(text)).sort().join('');

describe('no letter is lost', () => {
  it('whatever lines come in whatever order', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'), (lines, end) => {
        const { mdx, account } = importPlan(lines.join(end), TODAY);
        const { tree, problems } = parseMdx({ file: '', text: mdx }, PLAN_ELEMENTS);
        const reader = new BodyReader({ file: '', text: mdx });
        reader.read(tree.children);
        expect(problems).toEqual([]);
        expect(reader.problems).toEqual([]);
        expect(bare(originalText({ parts: reader.parts }))).toHaveLength(account.plan);
      }),
      { numRuns: 4000 },
    );
  });
});
void sorted;
