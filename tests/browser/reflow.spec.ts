import { expect, test, type Page } from '@playwright/test';
import { batches } from '../support/batches.ts';
import { withDisplay } from '../support/display.ts';
import { sideways } from '../support/layout.ts';
import { builtPages, TEMPLATES } from '../support/pages.ts';

const NOTHING = { scroll: 0, outside: [] };

const VARIANTS = [
  { width: 320, display: {} },
  { width: 360, display: { size: '3' } },
  { width: 360, display: { spacing: 'wide' } },
  { width: 320, display: { view: 'on', size: '3', spacing: 'wide' } },
];

/** Shows the open page with these settings; `settings.spec.ts` sees to it that the stored ones do the same. */
async function applyDisplay(page: Page, display: Record<string, string>): Promise<void> {
  await page.evaluate((settings) => {
    const root = document.documentElement;
    for (const name of Object.keys(root.dataset)) root.removeAttribute(`data-${name}`);
    for (const [name, value] of Object.entries(settings)) root.setAttribute(`data-${name}`, value);
  }, display);
}

for (const { name, addresses } of batches(builtPages())) {
  test(`no sideways scrolling, small screen and large text: ${name}`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      for (const { width, display } of VARIANTS) {
        await page.setViewportSize({ width, height: 640 });
        await applyDisplay(page, display);
        const place = `${address} at ${width} px ${JSON.stringify(display)}`;
        expect.soft(await sideways(page), place).toEqual(NOTHING);
      }
    }
  });
}

test.describe('1280 px zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const display of [{}, { view: 'on', size: '3', spacing: 'wide' }]) {
    test(`no template scrolls sideways: ${JSON.stringify(display)}`, async ({ page }) => {
      await withDisplay(page, display);
      for (const address of Object.values(TEMPLATES)) {
        await page.goto(address);
        expect.soft(await sideways(page), address).toEqual(NOTHING);
      }
    });
  }
});

test('the check sees what is too wide', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.textContent = '宽';
    wide.style.width = '3000px';
    document.querySelector('main')?.append(wide);
  });
  const { scroll, outside } = await sideways(page);
  expect(scroll).toBeGreaterThan(1000);
  expect(outside).toHaveLength(1);
});
