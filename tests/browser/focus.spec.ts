import { expect, test, type Page } from '@playwright/test';
import { currentFocus, numberFocusable } from '../support/focus.ts';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

const FORWARD = 120;
const BACKWARD = 60;

/** Walks with Tab or Shift+Tab; returns everything that is not as it should be. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', expected: readonly number[]): Promise<string[]> {
  const problems: string[] = [];
  for (const index of expected) {
    await page.keyboard.press(key);
    const focus = await currentFocus(page);
    if (focus.index !== index)
      problems.push(`${key}: number ${focus.index} (${focus.name}) came for ${index}`);
    problems.push(...focus.problems.map((problem) => `${focus.name}: ${problem}`));
  }
  return problems;
}

for (const [name, address] of Object.entries(TEMPLATES)) {
  test.describe(name, () => {
    test('Tab reaches everything in the order of the page, and shows where it is', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await visit(page, address);
      const count = await numberFocusable(page);
      expect(count).toBeGreaterThan(8);
      const order = Array.from({ length: Math.min(count, FORWARD) }, (_, index) => index);
      expect(await walk(page, 'Tab', order)).toEqual([]);
      if (count > FORWARD) return;
      await page.keyboard.press('Tab');
      expect((await currentFocus(page)).index, 'Tab leaves the last one').not.toBe(count - 1);
    });

    test('Shift+Tab goes back the same way', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await visit(page, address);
      const count = await numberFocusable(page);
      const order = Array.from({ length: Math.min(count, BACKWARD) }, (_, index) => count - 1 - index);
      expect(await walk(page, 'Shift+Tab', order)).toEqual([]);
      if (count > BACKWARD) return;
      await page.keyboard.press('Shift+Tab');
      expect((await currentFocus(page)).index, 'Shift+Tab leaves the first one').not.toBe(0);
    });

    test('opening the page moves no focus', async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('focusin', (event) => {
          if (event.target instanceof Element)
            document.documentElement.dataset['focused'] = event.target.tagName;
        });
      });
      await visit(page, address);
      expect((await currentFocus(page)).name).toBe('nothing');
      await expect(page.locator('html')).not.toHaveAttribute('data-focused');
    });
  });
}

test('the check sees a hidden ring, a cover and a wrong order', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.name a { outline: none !important; box-shadow: none !important }' +
        '.cover { position: fixed; inset: 0 0 auto 0; block-size: 300px; background: red }',
    );
    document.adoptedStyleSheets.push(sheet);
    const cover = document.createElement('div');
    cover.className = 'cover';
    document.body.append(cover);
    document.querySelector('nav a')?.setAttribute('tabindex', '1');
  });
  await numberFocusable(page);
  const problems = (await walk(page, 'Tab', [0, 1, 2])).join('\n');
  expect(problems).toContain('no visible indicator');
  expect(problems).toContain('is covered by');
  expect(problems).toContain('is partly covered by cover');
  expect(problems).toContain('came for');
});
