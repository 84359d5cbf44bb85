import { expect, test, type Page } from '@playwright/test';
import { withDisplay } from '../support/display.ts';

/** A computed property of the first element that matches. */
async function computed(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

const pixels = async (page: Page, selector: string, property: string) =>
  parseFloat(await computed(page, selector, property));

test('the text is at least 18 px, then larger in steps up to at least 30 px', async ({ page }) => {
  await page.goto('/luojiang/');
  const sizes = [await pixels(page, 'body', 'font-size')];
  for (const size of ['2', '3']) {
    await withDisplay(page, { size });
    await page.reload();
    sizes.push(await pixels(page, 'main p', 'font-size'));
  }
  const [normal = 0, large = 0, largest = 0] = sizes;
  expect(normal).toBeGreaterThanOrEqual(18);
  expect(large).toBeGreaterThan(normal);
  expect(largest).toBeGreaterThanOrEqual(30);
});

test('wide spacing opens the lines, the letters and the paragraphs', async ({ page }) => {
  await page.goto('/luojiang/');
  const size = await pixels(page, 'main p:not([class])', 'font-size');
  const gap = await pixels(page, 'main p:not([class])', 'margin-block-end');
  expect((await pixels(page, 'main p:not([class])', 'line-height')) / size).toBeGreaterThanOrEqual(1.7);
  await withDisplay(page, { spacing: 'wide' });
  await page.reload();
  expect((await pixels(page, 'main p:not([class])', 'line-height')) / size).toBeGreaterThanOrEqual(2);
  expect((await pixels(page, 'main p:not([class])', 'letter-spacing')) / size).toBeGreaterThanOrEqual(0.11);
  expect(await pixels(page, 'main p:not([class])', 'margin-block-end')).toBeGreaterThan(gap);
});

test('high contrast is yellow on black', async ({ page }) => {
  await withDisplay(page, { colors: 'contrast' });
  await page.goto('/luojiang/');
  expect(await computed(page, 'body', 'background-color')).toBe('rgb(0, 0, 0)');
  expect(await computed(page, 'main p', 'color')).toBe('rgb(255, 255, 0)');
});

test('light and dark win over the system', async ({ page }) => {
  const luminance = async () => {
    const [red = 0, green = 0, blue = 0] = (await computed(page, 'body', 'background-color'))
      .match(/\d+/g)
      ?.map(Number) ?? [0];
    return (red + green + blue) / 3;
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await withDisplay(page, { colors: 'light' });
  await page.goto('/luojiang/');
  expect(await luminance()).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'light' });
  await withDisplay(page, { colors: 'dark' });
  await page.reload();
  expect(await luminance()).toBeLessThan(50);
});

test('the simple view is larger, has less on the page and keeps the text', async ({ page }) => {
  await page.goto('/luojiang/plans/2021-2025/');
  const size = await pixels(page, 'body', 'font-size');
  const clauses = await page.locator('article p:visible').count();
  await expect(page.getByRole('link', { name: '回到目录' }).first()).toBeVisible();
  await withDisplay(page, { view: 'on' });
  await page.reload();
  expect(await pixels(page, 'body', 'font-size')).toBeGreaterThan(size);
  await expect(page.getByRole('link', { name: '回到目录' }).first()).toBeHidden();
  await expect(page.locator('article p:visible')).toHaveCount(clauses);
});

test('the largest text stays the largest in the simple view', async ({ page }) => {
  for (const size of ['2', '3']) {
    await withDisplay(page, { size });
    await page.goto('/luojiang/');
    const alone = await pixels(page, 'body', 'font-size');
    await withDisplay(page, { size, view: 'on' });
    await page.reload();
    expect(await pixels(page, 'body', 'font-size')).toBeGreaterThanOrEqual(alone);
  }
});

test('the large pointer is shown everywhere', async ({ page }) => {
  await withDisplay(page, { pointer: 'on' });
  await page.goto('/settings/');
  for (const selector of ['body', 'main p', 'a', 'label', 'button'])
    expect.soft(await computed(page, selector, 'cursor'), selector).toContain('/pointer.png');
  expect((await page.request.get('/pointer.png')).headers()['content-type']).toBe('image/png');
});
