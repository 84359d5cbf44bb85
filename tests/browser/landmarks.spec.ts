import { expect, test } from '@playwright/test';
import { batches } from '../support/batches.ts';
import { builtPages } from '../support/pages.ts';

for (const { name, addresses } of batches(builtPages(), 50)) {
  test(`landmarks once each, in the same order, with names: ${name}`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      const order = await page.evaluate(() =>
        [...document.querySelectorAll('body > *')]
          .filter((element) => !element.matches('script'))
          .map((element) => (element.matches('.skip') ? 'skip link' : element.tagName.toLowerCase())),
      );
      expect.soft(order, address).toEqual(['skip link', 'header', 'main', 'footer']);
      const names = await page.locator('nav').evaluateAll((navs) =>
        navs.map((nav) => {
          const heading = document.getElementById(nav.getAttribute('aria-labelledby') ?? '');
          return nav.getAttribute('aria-label') ?? heading?.textContent ?? '';
        }),
      );
      expect.soft(names, address).not.toContain('');
      expect.soft(new Set(names).size, address).toBe(names.length);
    }
  });
}
