import { expect, test } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { sideways } from '../support/layout.ts';
import { builtPages } from '../support/pages.ts';

const NOTHING = { scroll: 0, outside: [] };

const VARIANTS = [
  { name: 'at 320 px', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1, display: {} },
  {
    name: 'at 1280 px zoomed to 400 %',
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    display: {},
  },
  {
    name: 'with the largest text at 360 px',
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 1,
    display: { size: '3' },
  },
  {
    name: 'with wide spacing at 360 px',
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 1,
    display: { spacing: 'wide' },
  },
  {
    name: 'with the simple view, the largest text and wide spacing at 320 px',
    viewport: { width: 320, height: 640 },
    deviceScaleFactor: 1,
    display: { view: 'on', size: '3', spacing: 'wide' },
  },
];

for (const { name, viewport, deviceScaleFactor, display } of VARIANTS) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor });

    test('no page scrolls sideways', async ({ page }) => {
      await withDisplay(page, display);
      for (const address of builtPages()) {
        await page.goto(address);
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
