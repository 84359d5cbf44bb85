import { expect, test, type Page } from '@playwright/test';
import { withDisplay } from '../support/display.ts';

const PAGE = '/luojiang/plans/2021-2025/';

async function guideTop(page: Page): Promise<number> {
  return page.locator('.reading-guide').evaluate((line) => Math.round(line.getBoundingClientRect().top));
}

test('is fetched and shown only when it is switched on', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(PAGE);
  await expect(page.locator('.reading-guide')).toHaveCount(0);
  expect(requests).not.toContain('/reading-guide.js');
});

test('follows the pointer, says nothing and stands in nobody’s way', async ({ page }) => {
  await withDisplay(page, { guide: 'on' });
  await page.goto(PAGE);
  const guide = page.locator('.reading-guide');
  await expect(guide).toHaveCount(1);
  await expect(guide).toBeVisible();
  await expect(guide).toHaveAttribute('aria-hidden', 'true');
  await page.mouse.move(200, 300);
  await expect.poll(() => guideTop(page)).toBe(300);
  await page.mouse.move(220, 410);
  await expect.poll(() => guideTop(page)).toBe(410);
  expect(await page.evaluate(() => document.elementFromPoint(220, 412)?.className)).not.toContain(
    'reading-guide',
  );
});

test('follows the finger', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ hasTouch: true, ...(baseURL === undefined ? {} : { baseURL }) });
  await withDisplay(page, { guide: 'on' });
  await page.goto(PAGE);
  await expect(page.locator('.reading-guide')).toBeVisible();
  await page.touchscreen.tap(15, 350);
  await expect.poll(() => guideTop(page)).toBe(350);
  await page.close();
});

test('follows the focus, also where the page scrolls to it', async ({ page }) => {
  await withDisplay(page, { guide: 'on' });
  await page.goto(PAGE);
  await expect(page.locator('.reading-guide')).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const bottom = await page.evaluate(() =>
      Math.round(document.activeElement?.getBoundingClientRect().bottom ?? -1),
    );
    await expect.poll(() => guideTop(page), { message: `after ${presses + 1} presses` }).toBe(bottom);
  }
});

test('goes away at once when it is switched off, and comes back', async ({ page }) => {
  await page.goto('/settings/');
  const group = page.getByRole('group', { name: '阅读辅助线' });
  for (const [name, count] of [
    ['使用', 1],
    ['不用', 0],
    ['使用', 1],
  ] as const) {
    await group.getByRole('radio', { name, exact: true }).press(' ');
    await expect(page.locator('.reading-guide')).toHaveCount(count);
  }
});

test('is there once when it is switched on and off in haste', async ({ page }) => {
  await page.goto('/settings/');
  const group = page.getByRole('group', { name: '阅读辅助线' });
  const use = group.getByRole('radio', { name: '使用', exact: true });
  const off = group.getByRole('radio', { name: '不用', exact: true });
  const loaded = page.waitForResponse('**/reading-guide.js');
  await page.evaluate(() => {
    const choose = (value: string) => {
      document.querySelector<HTMLInputElement>(`input[name=guide][value=${value}]`)?.click();
    };
    choose('on');
    choose('off');
    choose('on');
  });
  await loaded;
  await expect(page.locator('.reading-guide')).toHaveCount(1);
  await off.press(' ');
  await expect(page.locator('.reading-guide')).toHaveCount(0);
  await use.press(' ');
  await expect(page.locator('.reading-guide')).toHaveCount(1);
});
