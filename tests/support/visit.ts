import { expect, type Page } from '@playwright/test';

/** Opens a page and waits until its script, where it has one, has put its controls there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#wizard:not(:has(button))')).toHaveCount(0);
}
