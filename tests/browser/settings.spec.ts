import { expect, test, type Page } from '@playwright/test';
import { DISPLAY_OPTIONS } from '../../src/display/options.ts';
import { heard, listen } from '../support/announcements.ts';

/** Goes on with Tab until the focus stands on the radio button of this setting that is chosen. */
async function tabTo(page: Page, key: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    if (name === key) return;
  }
  throw new Error(`Tab does not reach ${key}`);
}

for (const { key, title, values } of DISPLAY_OPTIONS) {
  test(`"${title}" is set by keyboard, applies at once, is said once`, async ({ page }) => {
    await page.goto('/settings/');
    await listen(page);
    await tabTo(page, key);
    const said: string[] = [];
    for (const { value, name } of values.slice(1)) {
      await page.keyboard.press('ArrowDown');
      await expect(
        page.getByRole('group', { name: title }).getByRole('radio', { name, exact: true }),
      ).toBeFocused();
      await expect(page.locator('html')).toHaveAttribute(`data-${key}`, value);
      said.push(`${title}：${name}。已保存`);
      await expect.poll(() => heard(page)).toEqual(said);
    }
    await expect(page.getByRole('status')).toHaveText(said.at(-1) ?? '');

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute(`data-${key}`, values.at(-1)?.value ?? '');
    await expect(page.locator(`input[name=${key}]:checked`)).toHaveValue(values.at(-1)?.value ?? '');
    await expect(page.getByRole('status')).toHaveText('');

    await page.goto('/luojiang/plans/2021-2025/');
    await expect(page.locator('html')).toHaveAttribute(`data-${key}`, values.at(-1)?.value ?? '');
  });
}

test('going back to the first choice leaves nothing behind', async ({ page }) => {
  await page.goto('/settings/');
  await tabTo(page, 'size');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('one press resets everything', async ({ page }) => {
  await page.goto('/settings/');
  for (const { key } of DISPLAY_OPTIONS) {
    await tabTo(page, key);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute(`data-${key}`);
  }
  await expect(page.locator('.reading-guide')).toHaveCount(1);
  await listen(page);
  await page.keyboard.press('Tab');
  const reset = page.getByRole('button', { name: '全部恢复原样' });
  await expect(reset).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reading-guide')).toHaveCount(0);
  for (const { key, values } of DISPLAY_OPTIONS) {
    await expect(page.locator('html')).not.toHaveAttribute(`data-${key}`);
    await expect(page.locator(`input[name=${key}]:checked`)).toHaveValue(values[0]?.value ?? '');
  }
  await expect(reset).toBeFocused();
  expect(await heard(page)).toEqual(['已全部恢复原样']);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the message can be seen from the control that caused it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/settings/');
  await tabTo(page, 'view');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toBeInViewport({ ratio: 1 });
});

test('the settings are found by each of their names', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /长辈版/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('长辈版');
  await expect(page.getByRole('group', { name: /长辈版.*亲情版.*关爱版/ })).toBeVisible();
});
