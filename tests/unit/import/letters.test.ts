import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor, LettersLost } from '../../../src/import/account.ts';
import { importPlan } from '../../../src/import/import-plan.ts';
import { toLines } from '../../../src/import/line.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { PLAN_ELEMENTS } from '../../../src/plans/elements.ts';
import { BodyReader } from '../../../src/plans/read-body.ts';
import { originalText } from '../../../src/plans/walk.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { bare } from '../../support/sources.ts';

const TODAY = '2026-11-23';

/** Lines as plans, web pages and spreadsheets have them, and some that mean something to Markdown or MDX. */
const LINES = `甲县“十五五”残疾人保障和发展规划
甲县人民政府关于印发《甲县规划》的通知
甲府发〔2026〕3号      签发人：王某
各镇人民政府：
甲县人民政府
2026年3月1日
第一章 总则
第 二 章 任 务
第一节 康复
一、总体要求
二、主要任务
（一）指导思想
（一）保障生活。落实各项补贴，应保尽保。
（二）就业
1.第一件事。做好它。
１．全角
2、顿号
（1）小条；
第一条 为了残疾人，制定本办法。
专栏1：指标
专栏2 项目
专栏：没有编号
重点推进事项一:服务
——坚持党的领导。加强领导。
序号\t指标\t2030年
1\t就业人数\t600
2\t培训人数\t800
\t指标
\t2030年
\t100
序号
1
2
3
预期性
约
≥0.2万
— 3 —
第 4 页
目 录
附件
附件1
附件：任务分工表
注：甲为牵头单位。
公开方式：主动公开
单位：人
首页 > 政务公开 > 规划
来源：县残联
【打印】【关闭】
版权所有 甲县

这一段的话很长，到这里还没有说完，因为页面的宽度到了头，所以断成两行，下一行接着
说完它。
# 井号
- 短横
1) 甲
1 < 2 且 3 > 2
{甲}
import 甲
export
*星* _线_ \`码\` [链](x) ![图](y) ~~删~~
\\
---
===
http://www.example.cn/a_b
\`\`\`
> 引
中文\u3000全角空格`.split('\n');
const LINE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...HOSTILE,
      '| 序号 | 指标 |',
      '| --- | --- |',
      '<o:p>一段</o:p>',
      '&nbsp;&amp;&#8220;',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const DOCUMENT = fc
  .tuple(fc.array(LINE, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, end]) => lines.join(end));

describe('no letter is lost', () => {
  it('whatever lines come in whatever order, and the file can be read', () => {
    fc.assert(
      fc.property(DOCUMENT, (source) => {
        const { mdx, account } = importPlan(source, TODAY);
        const { tree, problems } = parseMdx({ file: '', text: mdx }, PLAN_ELEMENTS);
        const reader = new BodyReader({ file: '', text: mdx });
        reader.read(tree.children);
        expect([...problems, ...reader.problems]).toEqual([]);
        expect(bare(originalText({ parts: reader.parts }))).toHaveLength(account.plan);
        // What a web page writes as &nbsp; is one letter of the plan.
        if (!/&[#\w]+;/.test(source)) expect(account.source).toBe(bare(source).length);
      }),
      { numRuns: 180 },
    );
  });

  it('or the command says so: a letter that is missing, added, changed or moved', () => {
    const source = '一、甲\n第一段。\n第二段。\n';
    const lines = toLines(source);
    const { mdx } = importPlan(source, TODAY);
    expect(accountFor(mdx, lines, [])).toMatchObject({ plan: bare(source).length });
    for (const [from, to] of [
      ['第一', '第'],
      ['第一', '第一一'],
      ['第一', '第三'],
      ['第一段。', '第二段。'],
      ['## 一、甲', '## 一、{甲}'],
    ] as const)
      expect(() => accountFor(mdx.replace(from, to), lines, [])).toThrow(LettersLost);
  });
});
