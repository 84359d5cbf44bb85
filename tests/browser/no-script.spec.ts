import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../support/pages.ts';

test.use({ javaScriptEnabled: false });

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`the whole text is there: ${name}`, async ({ page, browser }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = await page.getByRole('main').innerText();
    expect(words.length).toBeGreaterThan(60);
    // Their purpose needs script; what they offer without it is tested by itself.
    if ([TEMPLATES.settings, TEMPLATES.wizard, TEMPLATES.search].some((each) => each === address)) return;

    const scripted = await browser.newPage({ javaScriptEnabled: true });
    await scripted.goto(new URL(address, page.url()).href);
    // What can only be done by script is not there without it.
    await scripted.locator('[data-offline]').evaluateAll((places) => {
      for (const place of places) place.remove();
    });
    expect(words).toBe(await scripted.getByRole('main').innerText());
    await scripted.close();
  });
}

test('a reader finds a plan by links alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '罗江区' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('罗江区');
  await page.getByRole('link', { name: '全文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('规划');
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('link', { name: /^第三章/ })
    .click();
  await expect(page).toHaveURL(/#3$/);
  await expect(page.getByRole('heading', { name: /^第三章/ })).toBeInViewport();
});

test('every link of the main navigation leads to a page', async ({ page }) => {
  await page.goto('/');
  const names = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
    await expect(
      page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current=page]')),
    ).toBeVisible();
  }
});

test('the settings page says what the browser itself offers, and shows no dead control', async ({ page }) => {
  await page.goto('/settings/');
  await expect(page.getByRole('heading', { name: '手机和电脑自带的办法' })).toBeVisible();
  expect(await page.getByRole('main').innerText()).toContain('你的浏览器关掉了脚本');
  for (const role of ['radio', 'checkbox', 'button', 'combobox', 'textbox'] as const)
    await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
});

test('the settings page promises nothing that needs script', async ({ page }) => {
  await page.goto('/settings/');
  await expect(page.getByText('选了马上就变')).toBeHidden();
});

test('a clause has a plain link', async ({ page }) => {
  await page.goto('/luojiang/plans/2021-2025/');
  const link = page.getByRole('link', { name: '本条链接：第三章 第一节 三', exact: true });
  await expect(link).toHaveAttribute('href', '#3-1-3');
  await link.click();
  await expect(page).toHaveURL(/\/luojiang\/plans\/2021-2025\/#3-1-3$/);
  await expect(page.locator('[id="3-1-3"]')).toBeInViewport();
});

test('what the editors changed can be opened', async ({ page }) => {
  await page.goto('/luojiang/plans/2021-2025/');
  const edits = page.locator('article details').first();
  await expect(edits.getByRole('list')).toBeHidden();
  await edits.locator('summary').press('Enter');
  await expect(edits.getByRole('list')).toBeVisible();
});
