import { expect, test } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { sideways } from '../support/layout.ts';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

// Every page of the site is looked at in every-page.spec.ts; here each template, with stored settings and real zoom.

const NOTHING = { scroll: 0, outside: [] };

const VARIANTS = [
  { name: '320 px', viewport: { width: 320, height: 640 }, display: {} },
  {
    name: '1280 px zoomed to 400 %',
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    display: {},
  },
  { name: '360 px, largest text', viewport: { width: 360, height: 640 }, display: { size: '3' } },
  { name: '360 px, wide spacing', viewport: { width: 360, height: 640 }, display: { spacing: 'wide' } },
  {
    name: '320 px, simple view, largest text, wide spacing',
    viewport: { width: 320, height: 640 },
    display: { view: 'on', size: '3', spacing: 'wide' },
  },
];

for (const { name, viewport, deviceScaleFactor = 1, display } of VARIANTS) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    test('no template scrolls sideways, with everything opened', async ({ page }) => {
      await withDisplay(page, display);
      for (const address of Object.values(TEMPLATES)) {
        await visit(page, address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect.soft(await sideways(page), address).toEqual(NOTHING);
      }
    });
  });
}

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
