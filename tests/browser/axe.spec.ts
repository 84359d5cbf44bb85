import { expect, test, type Page } from '@playwright/test';
import { axeRules, RULES_LEFT_OUT, runAxe } from '../support/axe.ts';
import { withDisplay } from '../support/display.ts';
import { builtPages, TEMPLATES } from '../support/pages.ts';

interface Variant {
  name: string;
  colorScheme?: 'dark';
  display?: Record<string, string>;
}

const VARIANTS: Variant[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'high contrast', display: { colors: 'contrast' } },
  { name: 'simple view', display: { view: 'on' } },
];
const WIDTHS = [1280, 360];
const templates: string[] = Object.values(TEMPLATES);
const full = process.env['FULL'] === '1';

/** What axe can't decide by itself, by rule; printed when the worker ends. */
const undecided = new Map<string, { nodes: number; example: string }>();

async function expectNoViolations(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const { violations, incomplete } = await runAxe(page);
  for (const { rule, nodes, example } of incomplete) {
    undecided.set(rule, { example, nodes: nodes + (undecided.get(rule)?.nodes ?? 0) });
  }
  expect.soft(violations, `at ${width} px`).toEqual([]);
}

/** So that what the reader can open is looked at too. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test.afterAll(() => {
  if (undecided.size === 0) return;
  console.log('\naxe could not decide (a person must look):');
  for (const [rule, { nodes, example }] of undecided)
    console.log(`  ${rule}: ${nodes} times, e.g. ${example}`);
});

test('the rules that the accessibility statement leaves out exist', async ({ page }) => {
  await page.goto('/');
  expect(await axeRules(page)).toEqual(expect.arrayContaining(RULES_LEFT_OUT));
});

test('axe finds what is wrong', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.querySelector('h1')?.replaceWith(document.createElement('h4'));
    document.documentElement.lang = '';
    document.body.style.color = '#777';
  });
  const { violations } = await runAxe(page);
  expect(violations.join('\n')).toContain('html-has-lang');
  expect(violations.join('\n')).toContain('color-contrast-enhanced');
  expect(violations.join('\n')).toContain('empty-heading');
});

for (const address of builtPages()) {
  for (const { name, colorScheme, display } of VARIANTS) {
    const everyWidth = full || templates.includes(address);
    if (!everyWidth && name !== 'light') continue;
    test(`no violations: ${address}, ${name}`, async ({ page }) => {
      if (colorScheme) await page.emulateMedia({ colorScheme });
      if (display) await withDisplay(page, display);
      await page.goto(address);
      for (const width of everyWidth ? WIDTHS : [1280]) {
        await expectNoViolations(page, width);
        await openDetails(page);
      }
    });
  }
}
