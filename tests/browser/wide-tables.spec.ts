import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../support/pages.ts';
import { tableProblems } from '../support/wide-tables.ts';

test.use({ viewport: { width: 320, height: 640 } });

const PAGES = [TEMPLATES.plan, TEMPLATES.planWithRebuiltTable, TEMPLATES.data, TEMPLATES.indicators];

for (const address of PAGES) {
  test(`a table wider than the screen scrolls by keyboard: ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await tableProblems(page)).toEqual([]);
    let wide = 0;
    for (const region of await page.getByRole('region').all()) {
      const hidden = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
      if (hidden <= 0) continue;
      wide++;
      await region.focus();
      await expect(region).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    }
    expect(wide).toBeGreaterThan(0);
  });
}

test('the check sees a table without a region, two regions of one name and a long caption', async ({
  page,
}) => {
  await page.goto(TEMPLATES.data);
  await page.evaluate(() => {
    for (const region of document.querySelectorAll('[role=region]'))
      region.setAttribute('aria-labelledby', 'indicators-caption');
    document.querySelector('[role=region]')?.removeAttribute('tabindex');
    document.querySelector('caption')?.append('很长很长很长很长很长很长很长很长很长的标题');
    document.querySelector('caption')?.setAttribute('style', 'white-space: nowrap');
  });
  const problems = (await tableProblems(page)).join('\n');
  expect(problems).toContain('not in a labelled region');
  expect(problems).toContain('a second region of the name');
  expect(problems).toContain('scrolled sideways');
});
