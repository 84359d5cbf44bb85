import { expect, test } from '@playwright/test';
import { builtPages } from '../support/pages.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('each table stands in a focusable, labelled region of its own', async ({ page }) => {
  let tables = 0;
  for (const address of builtPages()) {
    await page.goto(address);
    for (const table of await page.locator('table').all()) {
      tables++;
      const region = table.locator('xpath=ancestor::*[@role="region"]');
      await expect.soft(region, address).toHaveCount(1);
      await expect.soft(region, address).toHaveAttribute('tabindex', '0');
      await expect.soft(region, address).toHaveAccessibleName(/\p{Script=Han}/u);
    }
  }
  expect(tables).toBeGreaterThan(5);
});

test('regions of one page have different names', async ({ page }) => {
  for (const address of builtPages()) {
    await page.goto(address);
    const names = await page
      .locator('[role=region]')
      .evaluateAll((regions) =>
        regions.map(
          (region) => document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        ),
      );
    expect.soft(new Set(names).size, `${address}: ${names.join(' | ')}`).toBe(names.length);
  }
});

test('a table wider than the screen scrolls by keyboard', async ({ page }) => {
  let wide = 0;
  for (const address of builtPages()) {
    await page.goto(address);
    for (const region of await page.getByRole('region').all()) {
      const hidden = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
      if (hidden <= 0) continue;
      wide++;
      await region.focus();
      await expect(region).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => region.evaluate((element) => element.scrollLeft), { message: address })
        .toBeGreaterThan(0);
    }
  }
  expect(wide).toBeGreaterThan(3);
});

test('the caption of a wide table can be read without scrolling sideways', async ({ page }) => {
  for (const address of builtPages()) {
    await page.goto(address);
    const tooWide = await page.locator('caption').evaluateAll((captions) =>
      captions.flatMap((caption) => {
        const words = document.createRange();
        words.selectNodeContents(caption.querySelector('h1, h2, h3, h4, h5, h6') ?? caption);
        const right = Math.max(...[...words.getClientRects()].map((line) => line.right));
        return right > document.documentElement.clientWidth
          ? [`${caption.textContent} ends at ${right.toFixed(0)} px`]
          : [];
      }),
    );
    expect.soft(tooWide, address).toEqual([]);
  }
});
