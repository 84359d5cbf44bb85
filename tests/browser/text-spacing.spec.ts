import { expect, test, type Page } from '@playwright/test';
import { sideways } from '../support/layout.ts';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/** The reader's own spacing, as WCAG 1.4.12 has it. A constructed style sheet, as the pages' policy allows no other. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Elements that hide a part of their text, and text that runs out of the box it belongs to. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (element.closest('.unseen') || element.matches('.scroll') || element.textContent.trim() === '')
        return [];
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const tooHigh = element.scrollHeight > element.clientHeight + 1;
      const tooWide = element.scrollWidth > element.clientWidth + 1;
      const hides =
        (tooHigh && ['hidden', 'clip'].includes(overflowY)) ||
        (tooWide && ['hidden', 'clip'].includes(overflowX));
      const isControl = element.matches('button, label, .choices a, summary');
      const runsOut = isControl && position === 'static' && (tooHigh || tooWide) && element.clientHeight > 0;
      return hides || runsOut
        ? [`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`]
        : [];
    }),
  );
}

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`no text is lost with wider spacing: ${name}`, async ({ page }) => {
    await visit(page, address);
    const before = await page.locator('main').evaluate((main: HTMLElement) => main.offsetHeight);
    await spaceText(page);
    expect(await page.locator('main').evaluate((main: HTMLElement) => main.offsetHeight)).not.toBe(before);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await cutOff(page), `at ${width} px`).toEqual([]);
      expect.soft(await sideways(page), `at ${width} px`).toEqual({ scroll: 0, outside: [] });
    }
  });
}

test('the check sees text that is cut off', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('main p')
    .first()
    .evaluate((paragraph) => {
      paragraph.style.cssText = 'block-size: 1rem; overflow: hidden';
    });
  await page
    .locator('nav .choices a')
    .first()
    .evaluate((link) => {
      link.style.cssText = 'block-size: 10px; min-block-size: 0; inline-size: 10px';
    });
  await spaceText(page);
  expect(await cutOff(page)).toHaveLength(2);
});
