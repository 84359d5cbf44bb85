import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { chineseNumber } from '../changes/report.ts';
import type { Review, Row } from './report.ts';

const STATES = { new: '新的', gone: '撤下了', changed: '改了', unread: '以前的读不出，请看 git 的比较' };

const STYLE = `
:root { color-scheme: light; }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; background: #fff; color: #1d1b18; font: 1rem/1.8 sans-serif; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 1rem; }
caption { text-align: start; }
th, td { border: 1px solid #857d70; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
`;

/** The review as one HTML file that needs nothing else: headings, lists, tables with headers, no script. */
export function reviewPage(review: Review): string {
  const { base, guides, plans, verdicts, unread, code } = review;
  const nothing = guides.length + plans.length + verdicts.length === 0;
  const main = h('main', [
    h('h1', '审核：改了什么，谁的结果变了'),
    h('p', `和 git 里的 ${base} 比。没有列出来的，条件、金额、力度、依据和规划的条款都没有变。`),
    ...(nothing ? [h('p', '没有要审核的改动。')] : []),
    ...(unread.length > 0
      ? [
          h('h2', '以前的写法读不出的文件'),
          h(
            'ul',
            unread.map((file) => h('li', `content/${file}`)),
          ),
        ]
      : []),
    h('h2', `谁的自查结果变了（${verdicts.length} 项）`),
    ...(verdicts.length === 0 ? [h('p', '没有。')] : verdicts.flatMap(verdictSection)),
    h('h2', `办事指南（${guides.length} 篇）`),
    ...(guides.length === 0 ? [h('p', '没有。')] : guides.flatMap(section)),
    h('h2', `规划（${plans.length} 份）`),
    ...(plans.length === 0 ? [h('p', '没有。')] : plans.flatMap(section)),
    ...(code === undefined ? [] : [h('h2', '看完以后'), h('p', approval(code))]),
  ]);
  const page = h('html', { lang: 'zh-CN' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', '审核：改了什么，谁的结果变了'),
      h('style', STYLE),
    ]),
    h('body', [main]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function approval(code: string): string {
  return `结果的变化都对，就在这次 updates 里那条说明的文件信息写一行：reviewed: ${code}。没有这一行，检查不通过。条件再改，审核号会变，要再看一遍。`;
}

function section({ file, name, state, rows }: Review['guides' | 'plans'][number]): Element[] {
  return [
    h('h3', `${name}：${STATES[state]}`),
    h('p', `文件：content/${file}`),
    ...(rows.length > 0 ? [changeTable(name, rows)] : []),
  ];
}

function changeTable(name: string, rows: readonly Row[]): Element {
  return table(
    `${name}：原来和现在`,
    ['哪里', '原来', '现在'],
    rows.map(({ what, before, now }) => [what, before, now]),
  );
}

function verdictSection({ file, name, cases, sampled, changes }: Review['verdicts'][number]): Element[] {
  const changed = changes.reduce((sum, { count }) => sum + count, 0);
  const told =
    cases === undefined
      ? '以前的条件读不出，结果变了没有，请人核对。'
      : `${sampled ? '情况太多，均匀地取了一部分。' : ''}在 ${chineseNumber(cases)} 种情况里，${chineseNumber(changed)} 种的结果变了。每种变化举一个答得最少的例子，没有写的题都没有答。`;
  return [
    h('h3', name),
    h('p', `文件：content/${file}。${told}`),
    ...(changes.length > 0
      ? [
          table(
            `${name}：结果的变化`,
            ['原来', '现在', '多少种情况', '例子'],
            changes.map(({ before, now, count, example }) => [before, now, chineseNumber(count), example]),
          ),
        ]
      : []),
  ];
}

function table(caption: string, head: readonly string[], rows: readonly string[][]): Element {
  return h('table', [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        head.map((text) => h('th', { scope: 'col' }, text)),
      ),
    ),
    h(
      'tbody',
      rows.map(([first = '', ...rest]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...rest.map((text) => h('td', text))]),
      ),
    ),
  ]);
}
