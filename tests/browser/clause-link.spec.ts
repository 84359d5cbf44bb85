import { expect, test, type Page } from '@playwright/test';
import { heard, listen } from '../support/announcements.ts';
import { currentFocus, numberFocusable } from '../support/focus.ts';

const PLAN = '/luojiang/plans/2021-2025/';
const NAME = '复制本条链接：第三章 第一节 三';

const linkOf = (page: Page) => page.getByRole('link', { name: NAME, exact: true });

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Enter copies the full address, says so once, and leaves the reader there', async ({ page }) => {
    await page.goto(PLAN);
    await listen(page);
    await linkOf(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heard(page)).toHaveLength(1);
    expect((await heard(page))[0]).toContain('已复制');
    const address = new URL(`${PLAN}#3-1-3`, page.url()).href;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(page.url()).toBe(address);
    await expect(linkOf(page)).toBeFocused();
    await expect(linkOf(page)).toBeInViewport();
  });

  test('copying another clause is said too, in other words', async ({ page }) => {
    await page.goto(PLAN);
    await listen(page);
    for (const name of [NAME, '复制本条链接：第三章 第一节 四'])
      await page.getByRole('link', { name, exact: true }).press('Enter');
    await expect.poll(() => heard(page)).toHaveLength(2);
    const [first, second] = await heard(page);
    expect(first).not.toBe(second);
  });

  test('the message is shown, and hides no control that has the focus', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(PLAN);
    await numberFocusable(page);
    await linkOf(page).press('Enter');
    await expect(page.getByRole('status')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('status')).not.toBeEmpty();
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      const { name, problems } = await currentFocus(page);
      expect.soft(problems, name).toEqual([]);
    }
  });

  test('the message goes away by itself and is not said again', async ({ page }) => {
    await page.clock.install();
    await page.goto(PLAN);
    await listen(page);
    await linkOf(page).press('Enter');
    await expect(page.getByRole('status')).toContainText('已复制');
    await page.clock.runFor(20_000);
    await expect(page.getByRole('status')).toHaveText('');
    expect(await heard(page)).toHaveLength(1);
  });
});

test.describe('without a clipboard', () => {
  for (const [name, breakIt] of [
    ['none', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
    [
      'refused',
      () =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
        }),
    ],
  ] as const) {
    test(`the reader is told where the address is: ${name}`, async ({ page }) => {
      await page.addInitScript(breakIt);
      await page.goto(PLAN);
      await listen(page);
      await linkOf(page).press('Enter');
      await expect(page.getByRole('status')).toContainText('地址栏');
      expect(await heard(page)).toHaveLength(1);
      await expect(page).toHaveURL(/#3-1-3$/);
    });
  }
});

test('an address with a clause shows and marks the clause', async ({ page }) => {
  await page.goto(`${PLAN}#3-1-3`);
  const clause = page.locator('[id="3-1-3"]');
  await expect(clause).toBeInViewport({ ratio: 1 });
  const look = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => {
      const { backgroundColor, boxShadow } = getComputedStyle(element);
      return { backgroundColor, boxShadow };
    });
  const marked = await look('3-1-3');
  const other = await look('3-1-4');
  expect(marked.backgroundColor).not.toBe(other.backgroundColor);
  expect(marked.boxShadow).not.toBe(other.boxShadow);
});

test('every clause link has a name of its own', async ({ page }) => {
  await page.goto(PLAN);
  const names = await page
    .locator('.clause-link')
    .evaluateAll((links) => links.map((link) => link.ariaLabel));
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
});
