import { expect, test, type Page } from '@playwright/test';
import { batches } from '../support/batches.ts';
import { builtPages } from '../support/pages.ts';

/** Levels of the headings that a screen reader meets, in order. */
async function levels(page: Page): Promise<number[]> {
  return page
    .locator('h1, h2, h3, h4, h5, h6, [role=heading]')
    .filter({ visible: true })
    .evaluateAll((found) => found.map((heading) => Number(heading.ariaLevel ?? heading.tagName.slice(1))));
}

for (const { name, addresses } of batches(builtPages(), 50)) {
  test(`one h1, first, and no level skipped: ${name}`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      const found = await levels(page);
      expect.soft(found[0], `${address} begins with`).toBe(1);
      expect
        .soft(
          found.filter((level) => level === 1),
          address,
        )
        .toHaveLength(1);
      const skipped = found.filter((level, index) => level > (found[index - 1] ?? 0) + 1);
      expect.soft(skipped, `${address}: ${found.join(' ')}`).toEqual([]);
    }
  });
}
