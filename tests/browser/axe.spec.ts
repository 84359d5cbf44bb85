import { expect, test, type Page } from '@playwright/test';
import { axeRules, RULES_LEFT_OUT, runAxe } from '../support/axe.ts';
import { batches } from '../support/batches.ts';
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

async function expectNoViolations(page: Page, width: number, address: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const { violations, incomplete } = await runAxe(page);
  for (const { rule, nodes, example } of incomplete) {
    undecided.set(rule, { example, nodes: nodes + (undecided.get(rule)?.nodes ?? 0) });
  }
  expect.soft(violations, `${address} at ${width} px`).toEqual([]);
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

async function open(page: Page, address: string, { colorScheme, display }: Variant): Promise<void> {
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light' });
  if (display) await withDisplay(page, display);
  await page.goto(address);
}

for (const [template, address] of Object.entries(TEMPLATES)) {
  for (const variant of VARIANTS) {
    test(`no violations: ${template}, ${variant.name}`, async ({ page }) => {
      await open(page, address, variant);
      for (const width of WIDTHS) {
        await expectNoViolations(page, width, address);
        await openDetails(page);
      }
    });
  }
}

/** Every page once, or with `FULL=1` in every variant. */
for (const variant of full ? VARIANTS : VARIANTS.slice(0, 1)) {
  const others = builtPages().filter((address) => !templates.includes(address));
  for (const { name, addresses } of batches(others)) {
    test(`no violations, ${variant.name}: ${name}`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const address of addresses) {
        await open(page, address, variant);
        for (const width of full ? WIDTHS : WIDTHS.slice(0, 1))
          await expectNoViolations(page, width, address);
      }
    });
  }
}
