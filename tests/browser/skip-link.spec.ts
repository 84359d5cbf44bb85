import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`the skip link comes first, shows itself and leads to the text: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await visit(page, address);
    const link = page.getByRole('link', { name: '跳到正文' });
    await expect(link).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
}
