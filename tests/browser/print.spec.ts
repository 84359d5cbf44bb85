import { expect, test, type Page } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

const PLAN = '/luojiang/plans/2021-2025/';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

/** What is printed after a link. */
async function after(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
}

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`text at 18 pt, no navigation: ${name}`, async ({ page }) => {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('12385');
    for (const gone of ['body > header', '.clause-link', '.screen'])
      expect.soft(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
    const sizes = await page
      .locator('main p, main li, main td')
      .filter({ visible: true })
      .evaluateAll((elements) => elements.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(parseFloat(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize))).toBe(
      24,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21);
  });
}

test('a link is followed by its address', async ({ page }) => {
  await page.goto('/luojiang/');
  const links = 'main a[href^="/"]';
  const written = (await after(page, links)).join('\n');
  for (const address of await page
    .locator(links)
    .evaluateAll((found) => found.map((link) => link.getAttribute('href'))))
    expect(written).toContain(address);
  await page.emulateMedia({ media: 'screen' });
  expect(await after(page, links)).not.toContain(expect.stringContaining('/'));
});

test('wide tables are not cut off', async ({ page }) => {
  await page.goto(PLAN);
  for (const region of await page.getByRole('region').all())
    await expect(region).toHaveCSS('overflow', 'visible');
});

for (const display of [{ colors: 'contrast' }, { colors: 'dark' }, { size: '3' }, { view: 'on' }]) {
  test(`black on white at 18 pt with ${JSON.stringify(display)}`, async ({ page }) => {
    await withDisplay(page, display);
    await page.goto(PLAN);
    const body = page.locator('body');
    await expect(body).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  });
}

test('black on white where the system is dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(PLAN);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('the reading guide is not printed', async ({ page }) => {
  await withDisplay(page, { guide: 'on' });
  await page.goto(PLAN);
  await expect(page.locator('.reading-guide')).toHaveCount(1);
  await expect(page.locator('.reading-guide')).toBeHidden();
});
