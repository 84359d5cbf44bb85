import { expect, it } from 'vitest';
import { keptAt, keep, keptIn, readManifest, type Kept } from '../../../src/offline/kept.ts';
import { belongs, packOf } from '../../../src/offline/pack.ts';
import { megabytes, notSaved, whetherNewer } from '../../../src/offline/page/words.ts';
import { notSavedPage, savedPage, typeOf } from '../../../src/offline/worker/pages.ts';

const kept: Kept = {
  region: 'luojiang',
  name: '罗江区',
  version: 'abc',
  pack: '/luojiang/offline/abc.pack.json',
  content: '2025-06-01',
  pages: 7,
  wire: 1_140_000,
  stored: 7_900_000,
  periods: [{ start: 2021, end: 2025 }],
  saved: '2025-11-20T03:00:00.000Z',
};
const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['/luojiang/index.html', true],
  ['/luojiang/guides/nursing-subsidy/easy/index.html', true],
  ['/luojiang/wizard/data.json', true],
  ['/luojiang/search/index/fragment/unknown_1.pf_fragment', true],
  ['/luojiang/search/index/wasm.unknown.pagefind', true],
  ['/search/spelling.js', true],
  ['/wizard/begin.js', true],
  ['/wizard/app.js', true],
  ['/settings/index.html', true],
  ['/404.html', true],
  ['/luojiang/guides/nursing-subsidy/nursing-subsidy.epub', false],
  ['/luojiang/guides/nursing-subsidy/nursing-subsidy.pdf', false],
  ['/luojiang/index.html.br', false],
  ['/luojiang/api/guides.json', false],
  ['/luojiang/offline/manifest.json', false],
  ['/luojiang/offline/abc.pack.json', false],
  ['/fuzhou/index.html', false],
  ['/luojiang-new/index.html', false],
  ['/search/index/lexicon.json', false],
  ['/guides/index.html', false],
  ['/index.html', false],
])('what belongs in a region’s pack: %s %s', (file, whether) => {
  expect(belongs(file, 'luojiang')).toBe(whether);
});

it('a pack is the same whatever the order of its files, and another when a byte changes', () => {
  const files: [string, Uint8Array][] = [
    ['/a/index.html', bytes('<p>好</p>')],
    ['/a/b.pf_index', new Uint8Array([0xff, 0x00, 0x80])],
  ];
  const pack = packOf(new Map(files));
  expect(packOf(new Map([...files].reverse()))).toEqual(pack);
  expect(JSON.parse(pack.text)).toEqual({ '/a/': '<p>好</p>', '/a/b.pf_index': ['/wCA'] });
  expect(packOf(new Map([['/a/index.html', bytes('<p>坏</p>')]])).version).not.toBe(pack.version);
});

it('a saved page says so at the top of its main part, with the day of saving and of the content', () => {
  const html = savedPage(
    '<body><main id="main" class="wrap"><h1>甲</h1></main>',
    kept,
    new Date('2025-12-01'),
  );
  expect(html).toMatch(
    /^<body><main id="main" class="wrap"><p class="notice"[^>]*><strong>没有网络.*2025年11月20日 保存.*2025年6月1日/,
  );
  expect(html).toContain('</p><h1>甲</h1>');
});

it('a page that was saved within a plan’s period says that it is over when it is', () => {
  const html = '<main><p>规划期是 2021 年到 2025 年，到 2025 年底为止。</p></main>';
  expect(savedPage(html, kept, new Date('2025-12-30T12:00'))).toContain('到 2025 年底为止');
  const later = savedPage(html, kept, new Date('2026-01-02T12:00'));
  expect(later).toContain('规划期已于 2025 年底结束');
  expect(later).not.toContain('到 2025 年底为止');
});

it('the page for what was not saved says what is, and nothing of a missing page', () => {
  const missing =
    '<title>找不到这一页 – 站</title><main><ol><li>找不到这一页</li></ol><h1>找不到这一页</h1><p>打错了</p><ul><li><a href="/">首页</a></li></ul><p>电话</p></main>';
  const html = notSavedPage(missing, [{ ...kept, name: '罗<江$&' }]);
  expect(html).toContain('<h1>这一页没有保存</h1>');
  expect(html).toContain('<a href="/luojiang/">罗&#60;江$&#38;：保存了 7 页（2025年11月20日）</a>');
  expect(html).toContain('<p>电话</p>');
  expect(html).not.toMatch(/找不到|打错了|首页/);
});

it('what is known of a saved region stands with its pack', async () => {
  const response = keep('{"/":"好"}', kept);
  expect(keptIn(response)).toEqual(kept);
  expect(await response.text()).toBe('{"/":"好"}');
  expect(keptAt('luojiang')).not.toBe(keptAt('fuzhou'));
});

it.each([null, {}, { ...kept, region: 'fuzhou' }, { ...kept, version: 1 }, { ...kept, periods: undefined }])(
  'refuses a manifest that is none, or another region’s: %j',
  (value) => {
    expect(() => readManifest(value, 'luojiang')).toThrow('luojiang');
  },
);

it('tells types of saved files', () => {
  expect(typeOf('/luojiang/')).toMatch('text/html');
  expect(typeOf('/404.html')).toMatch('text/html');
  expect(typeOf('/_astro/a.b.js')).toMatch('javascript');
  expect(typeOf('/luojiang/search/index/x.pf_meta')).toBe('application/octet-stream');
});

it('tells sizes rounded up, why nothing was saved, and whether there is something newer', () => {
  expect(megabytes(1_110_000)).toBe('1.2 MB');
  expect(notSaved('network', undefined, '8 MB')).toMatch(/网络断了.*什么也没有保存下来.*再按一次/);
  expect(notSaved('space', kept, '8 MB')).toMatch(/要 8 MB.*2025年11月20日 保存的还在/);
  expect(notSaved('refused', kept, '8 MB')).toContain('无痕');
  expect(whetherNewer(kept, kept)).toBe('保存的就是最新的。');
  expect(whetherNewer(kept, { ...kept, version: 'x' })).toContain('有更新的内容');
  expect(whetherNewer(kept, undefined)).toContain('不知道有没有更新');
});
