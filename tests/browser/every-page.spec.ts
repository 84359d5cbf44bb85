import { expect, test, type Page } from '@playwright/test';
import { axeViolations, printUndecided } from '../support/axe.ts';
import { batches } from '../support/batches.ts';
import { sideways } from '../support/layout.ts';
import { builtPages } from '../support/pages.ts';
import { structureProblems } from '../support/structure.ts';
import { useVariant, VARIANTS, type Variant } from '../support/variants.ts';
import { visit } from '../support/visit.ts';
import { tableProblems } from '../support/wide-tables.ts';

// What every page of the site must pass, in one visit to each: once, or with FULL=1 in every variant and both widths.

const full = process.env['FULL'] === '1';

/** The smallest window with the largest letters; with all settings at rest too when every variant is looked at. */
const SMALL = [
  { width: 320, display: { view: 'on', size: '3', spacing: 'wide' } },
  ...(full ? [{ width: 320, display: {} }] : []),
];

test.afterAll(printUndecided);

/** Shows the open page with these settings; settings.spec.ts sees to it that the stored ones do the same. */
async function applyDisplay(page: Page, display: Record<string, string>): Promise<void> {
  await page.evaluate((settings) => {
    const root = document.documentElement;
    for (const name of Object.keys(root.dataset)) root.removeAttribute(`data-${name}`);
    for (const [name, value] of Object.entries(settings)) root.setAttribute(`data-${name}`, value);
  }, display);
}

async function checkAccessibility(page: Page, address: string, { name }: Variant): Promise<void> {
  for (const width of full ? [360, 1280] : [1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await axeViolations(page), `${address} ${name} at ${width} px`).toEqual([]);
  }
  expect.soft(await structureProblems(page), address).toEqual([]);
}

async function checkSmallScreen(page: Page, address: string): Promise<void> {
  for (const { width, display } of SMALL) {
    await page.setViewportSize({ width, height: 640 });
    await applyDisplay(page, display);
    const place = `${address} at ${width} px ${JSON.stringify(display)}`;
    expect.soft(await sideways(page), place).toEqual({ scroll: 0, outside: [] });
  }
  expect.soft(await tableProblems(page), address).toEqual([]);
}

for (const [index, variant] of (full ? VARIANTS : VARIANTS.slice(0, 1)).entries()) {
  for (const { name, addresses } of batches(builtPages())) {
    test(`${variant.name}: ${name}`, async ({ page }) => {
      test.setTimeout(180_000);
      await useVariant(page, variant);
      for (const address of addresses) {
        await visit(page, address);
        await checkAccessibility(page, address, variant);
        if (index === 0) await checkSmallScreen(page, address);
      }
    });
  }
}
