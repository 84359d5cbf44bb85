import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../../src/read-aloud/script.ts';
import { parsed } from './parsed.ts';

const said = (html: string) => scriptOf(parsed(html)).map(({ pieces }) => pieces.join(''));
const marked = (html: string) =>
  scriptOf(parsed(html)).map(({ marks }) =>
    marks.map(({ at, start, end }) => at.value.slice(start, end)).join('|'),
  );

describe('what is read of a page', () => {
  it('is its text in order; a block ends a sentence, inline elements do not', () => {
    expect(
      said('<h1>低保</h1><p>这是<strong>钱</strong>。给<a href="/x/">家庭</a></p><ul><li>甲<li>乙</ul>'),
    ).toEqual(['低保', '这是钱。', '给家庭', '甲', '乙']);
  });

  it.each([
    ['navigation', '<nav><a href="/">首页</a></nav>'],
    ['rows of links', '<ul class="choices"><li>看全文</ul>'],
    ['buttons and forms', '<button>按</button><form><label>找<input></label></form>'],
    ['what only screen readers are told', '<span class="unseen">藏</span>'],
    ['what is hidden', '<p hidden>藏</p><p aria-hidden="true">藏</p>'],
    ['citations', '<a class="cite" href="#cite-1">依据 1</a>'],
    ['what stands closed', '<details><summary>更正 1 处</summary><p>藏</p></details>'],
    ['messages', '<p role="status">好了</p>'],
    [
      'recordings and other things of the screen',
      '<section class="recording screen"><h2>手语</h2></section>',
    ],
  ])('leaves out %s', (_what, html) => {
    expect(said(`<p>前。</p>${html}<p>后。</p>`)).toEqual(['前。', '后。']);
  });

  it('holds what the reader has opened', () => {
    expect(said('<details open><summary>更正 1 处</summary><p>看见</p></details>')).toEqual(['看见']);
  });

  it('waits before and after a heading', () => {
    const pauses = scriptOf(parsed('<p>甲。乙。</p><h2>丙</h2><p>丁。</p><p>戊。</p>')).map(
      ({ pause }) => pause,
    );
    const [block = 0, sentence, heading = 0, after, next] = pauses;
    expect([sentence, after, next]).toEqual([0, heading, block]);
    expect(heading).toBeGreaterThan(block);
    expect(block).toBeGreaterThan(0);
  });

  it('tells a table row by row, each cell with the name of its column', () => {
    const table =
      '<table><caption><h4>表</h4></caption><thead><tr><th scope=col>类别</th><th scope=col>指标</th><th scope=col>目标</th></tr></thead>' +
      '<tbody><tr><th scope=rowgroup rowspan=2>收入</th><th scope=row>增长</th><td>5%</td></tr>' +
      '<tr><th scope=row>就业</th><td>≥100</td></tr><tr><th scope=rowgroup>教育</th><th scope=row>入学</th><td></td></tr></tbody></table>';
    expect(said(table)).toEqual([
      '表',
      '收入；',
      '增长；',
      '目标：百分之5',
      '就业；',
      '目标：不少于100',
      '教育；',
      '入学',
    ]);
  });

  it('counts cells over several columns', () => {
    const table =
      '<table><tr><th scope=col>甲</th><th scope=col>乙</th><th scope=col>丙</th></tr><tr><td colspan=2>一</td><td>二</td></tr></table>';
    expect(said(table)).toEqual(['甲：一；', '丙：二']);
  });
});

describe('what is marked', () => {
  it('is the sentence as it stands in the page, across elements, without words only said', () => {
    expect(marked('<p>这是<b>基本</b>的钱。给你。</p>')).toEqual(['这是|基本|的钱。', '给你。']);
    expect(
      marked(
        '<table><tr><th scope=col>名</th><th scope=col>数</th></tr><tr><td>甲</td><td>1</td></tr></table>',
      ),
    ).toEqual(['甲', '1']);
  });

  it('together is all that is said, whatever the page', () => {
    const leaf = fc.constantFrom('甲。', '乙', '12 元；', '丙！”', ' ');
    const { page } = fc.letrec<{ page: string }>((tie) => ({
      page: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(
            fc.constantFrom('p', 'b', 'li', 'section', 'a', 'h2'),
            fc.array(tie('page'), { maxLength: 4 }),
          )
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(page, (html) => {
        const all = html.replaceAll(/<[^>]*>|[^\p{L}\p{N}]/gu, '');
        expect(
          marked(html)
            .join('')
            .replaceAll(/[^\p{L}\p{N}]/gu, ''),
        ).toBe(all);
      }),
    );
  });
});
