import { expect, test } from '@playwright/test';
import { axeRules, axeViolations, printUndecided, RULES_LEFT_OUT } from '../support/axe.ts';
import { TEMPLATES } from '../support/pages.ts';
import { useVariant, VARIANTS } from '../support/variants.ts';
import { visit } from '../support/visit.ts';

const full = process.env['FULL'] === '1';

test.afterAll(printUndecided);

for (const [template, address] of Object.entries(TEMPLATES)) {
  for (const variant of VARIANTS) {
    test(`no violations: ${template}, ${variant.name}`, async ({ page }) => {
      await useVariant(page, variant);
      await visit(page, address);
      // With everything that the reader can open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      // In light colours every page is looked at in the wide window by every-page.spec.ts; other colours don't change with it.
      for (const width of full ? [1280, 360] : [360]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await axeViolations(page), `at ${width} px`).toEqual([]);
      }
    });
  }
}

test('the rules that the accessibility statement leaves out exist', async ({ page }) => {
  await page.goto('/');
  expect(await axeRules(page)).toEqual(expect.arrayContaining(RULES_LEFT_OUT));
});

test('axe finds what is wrong, also by rules that are off by default', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.querySelector('h1')?.replaceWith(document.createElement('h4'));
    document.documentElement.lang = '';
    document.body.style.color = '#777';
    for (const name of ['一', '二']) {
      const small = document.createElement('button');
      small.style.cssText =
        'all: unset; inline-size: 9px; block-size: 9px; display: inline-block; overflow: hidden';
      small.ariaLabel = name;
      document.querySelector('main')?.append(small);
    }
    document.querySelector('nav a')?.replaceChildren();
  });
  const violations = (await axeViolations(page)).join('\n');
  for (const rule of [
    'html-has-lang',
    'color-contrast-enhanced',
    'empty-heading',
    'target-size',
    'link-name',
  ])
    expect(violations).toContain(rule);
});
