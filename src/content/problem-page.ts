import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { sortProblems, type Problem } from './problems.ts';
import { whyOf } from './why.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.125rem/1.8 system-ui, sans-serif; max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; color: #1a1a1a; background: #fff; }
h1 { line-height: 1.3; }
h2 { font-size: 1.125rem; overflow-wrap: anywhere; }
section { border-inline-start: 0.375rem solid; padding-inline-start: 1rem; margin-block: 2rem; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; white-space: pre-wrap; }
@media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #1a1a1a; } }`;

/** A whole page that lists the problems in place of the one that was asked for; it goes when they are mended. */
export function problemPage(problems: readonly Problem[]): string {
  const page = h('html', { lang: 'zh-CN' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', `错误：内容里有 ${problems.length} 处要改`),
      h('style', STYLE),
      // Vite's own client: it reloads the page when a file is saved.
      h('script', { type: 'module', src: '/@vite/client' }),
    ]),
    h('body', [
      h('main', [
        h('h1', `错误：内容里有 ${problems.length} 处要改`),
        h('p', '改好以后保存，这一页会自己变回原来的页面。'),
        ...sortProblems(problems).map((problem, index) => section(problem, index)),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}`;
}

function section(problem: Problem, index: number) {
  const { file, line, field, expected, found, mend, suggestion } = problem;
  const place = `content/${file}${line === undefined ? '' : `，第 ${line} 行`}`;
  const terms: [string, string][] = [
    ['应该是', expected],
    ['现在是', found],
    ['为什么', whyOf(problem)],
    ['怎么改', mend],
  ];
  if (field !== undefined && field !== '') terms.unshift(['哪一项', field]);
  if (suggestion !== undefined) terms.push(['可以写', suggestion]);
  return h('section', [
    h('h2', `${index + 1}. ${place}`),
    h(
      'dl',
      terms.flatMap(([term, text]) => [h('dt', term), h('dd', text)]),
    ),
  ]);
}
