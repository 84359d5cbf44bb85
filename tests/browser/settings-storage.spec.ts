import { expect, test } from '@playwright/test';
import { withDisplay } from '../support/display.ts';

test('settings are applied before the text is there', async ({ page }) => {
  await withDisplay(page, { colors: 'contrast', size: '3' });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      const { colors, size } = document.documentElement.dataset;
      (globalThis as unknown as { atBody: unknown }).atBody = { colors, size };
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/luojiang/plans/2021-2025/');
  expect(await page.evaluate(() => (globalThis as unknown as { atBody: unknown }).atBody)).toEqual({
    colors: 'contrast',
    size: '3',
  });
});

test('the script that applies them stands in the head and waits for nothing', async ({ page }) => {
  await page.goto('/');
  const blocking = await page
    .locator('head script')
    .evaluateAll((scripts: HTMLScriptElement[]) =>
      scripts.map(({ src, type, async, defer }) => ({ src, type, async, defer })),
    );
  expect(blocking).toEqual([{ src: '', type: '', async: false, defer: false }]);
});

test('where the browser keeps nothing, settings work for the page and say so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Storage.prototype.getItem = refuse;
    Storage.prototype.setItem = refuse;
    Storage.prototype.removeItem = refuse;
  });
  await page.goto('/settings/');
  await page.getByRole('group', { name: '颜色' }).getByRole('radio', { name: '深色' }).press(' ');
  await expect(page.locator('html')).toHaveAttribute('data-colors', 'dark');
  await expect(page.getByRole('status')).toHaveText(/颜色：深色.*浏览器不让保存/);
  await page.getByRole('button', { name: '全部恢复原样' }).press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-colors');
  await page.goto('/luojiang/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('where even looking at the store is forbidden, the pages work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto('/settings/');
  await page.getByRole('group', { name: '字号' }).getByRole('radio', { name: '特大' }).press(' ');
  await expect(page.locator('html')).toHaveAttribute('data-size', '3');
  await expect(page.getByRole('status')).toContainText('浏览器不让保存');
  expect(errors).toEqual([]);
});

for (const garbage of [
  'not json',
  'null',
  '7',
  '"text"',
  '[]',
  '{"size":"99","colors":"<b>","view":null}',
  '{"a b":"1"}',
  '{"size":{"deep":1}}',
]) {
  test(`a damaged store does no harm: ${garbage}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/settings/');
    const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
    await page.evaluate((text) => {
      localStorage.setItem('display', text);
    }, garbage);
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe(size);
    await expect(page.locator('#display input:checked')).toHaveCount(await page.getByRole('group').count());
    await page.getByRole('group', { name: '字号' }).getByRole('radio', { name: '特大' }).press(' ');
    await expect(page.locator('html')).toHaveAttribute('data-size', '3');
    expect(await page.evaluate(() => localStorage.getItem('display'))).toBe('{"size":"3"}');
    expect(errors).toEqual([]);
  });
}
