import { describe, expect, onTestFinished, test } from 'vitest';
import { PORT, serve } from '../support/built-site.ts';
import { BROWSERS } from './browsers/index.ts';
import { button, expectTitle } from './elements.ts';

const ALONE = PORT + 7;

describe.each(BROWSERS)('$name', ({ start }) => {
  test('what was saved is read, asked and searched after the server has gone', async () => {
    const stop = await serve(ALONE);
    onTestFinished(stop);
    const browser = await start({ scripts: true });
    onTestFinished(() => browser.close());
    const open = (path: string) => browser.open(`http://localhost:${ALONE}${path}`);
    const text = (selector: string) =>
      browser.run((css) => document.querySelector<HTMLElement>(css)?.innerText ?? '', selector);

    await open('/jianghai/');
    await browser.click(button('保存供离线使用'));
    await expect.poll(() => text('#offline [role=status]'), { timeout: 20_000 }).toContain('保存好了');
    await stop();

    await open('/jianghai/guides/nursing-subsidy/');
    await expect.poll(() => text('h1')).toContain('护理补贴');
    expect(await text('[data-saved]')).toContain('保存的内容');
    await open('/jianghai/wizard/');
    await expect.poll(() => text('#wizard'), { timeout: 10_000 }).toContain('开始');
    await browser.click(button('开始'));
    await expectTitle(browser, /^问题 1/);
    await open('/jianghai/search/?q=护理补贴');
    await expect.poll(() => text('#count'), { timeout: 15_000 }).toMatch(/^共找到 \d+ 条/);
    await open('/fuzhou/guides/');
    await expect.poll(() => text('h1')).toBe('这一页没有保存');
  });
});
