import { expect, test, type Page } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/**
 * What axe leaves undecided or does not look at: text in tables that scroll, text made by style sheets, marked
 * clauses, borders of controls. Text 7:1, borders 3:1, against the nearest ground behind it.
 */
async function tooFaint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };

    const found = new Set<string>();
    const check = (what: string, color: string, ground: string, least: number) => {
      const ratio = contrast(color, ground);
      if (ratio < least) found.add(`${what}: ${color} on ${ground} is ${ratio.toFixed(2)}:1`);
    };
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue;
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      const style = getComputedStyle(element);
      const ground = groundOf(element);
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (words) check(name, style.color, ground, 7);
      for (const pseudo of ['::before', '::after', '::marker']) {
        const { content, color } = getComputedStyle(element, pseudo);
        if (content !== 'none' && content !== 'normal') check(name + pseudo, color, ground, 7);
      }
      if (
        element.matches('button, fieldset, .scroll, .notice, th, td') &&
        parseFloat(style.borderTopWidth) > 0
      )
        check(`${name} border`, style.borderTopColor, groundOf(element.parentElement), 3);
    }
    return [...found];
  });
}

const VARIANTS = [
  { name: 'light', colorScheme: 'light', display: {} },
  { name: 'dark by the system', colorScheme: 'dark', display: {} },
  { name: 'dark by the settings', colorScheme: 'light', display: { colors: 'dark' } },
  { name: 'light by the settings', colorScheme: 'dark', display: { colors: 'light' } },
  { name: 'high contrast', colorScheme: 'light', display: { colors: 'contrast' } },
] as const;

for (const { name, colorScheme, display } of VARIANTS) {
  test.describe(name, () => {
    test.use({ colorScheme });

    test('text has 7:1, borders 3:1', async ({ page }) => {
      await withDisplay(page, display);
      for (const address of Object.values(TEMPLATES)) {
        await visit(page, address === TEMPLATES.plan ? `${address}#3-1-3` : address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect.soft(await tooFaint(page), address).toEqual([]);
      }
    });

    test('the ring of the focus has 3:1 in both its colours together', async ({ page }) => {
      await withDisplay(page, display);
      await page.goto('/settings/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const ring = await page.locator(':focus').evaluate((element) => {
        const { outlineColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return { outlineColor, outlineStyle, width: parseFloat(outlineWidth), boxShadow };
      });
      expect(ring.outlineStyle).toBe('solid');
      expect(ring.width).toBeGreaterThanOrEqual(3);
      expect(ring.boxShadow).toMatch(/ 3px/);
      expect(ring.boxShadow).not.toContain(ring.outlineColor);
    });
  });
}

test('the check sees faint text, faint borders and faint signs', async ({ page }) => {
  await page.goto('/settings/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'h1 { color: #777 } h1::before { content: "+"; color: #888 } fieldset { border-color: #ccc !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const found = (await tooFaint(page)).join('\n');
  expect(found).toContain('rgb(119, 119, 119)');
  expect(found).toContain('::before');
  expect(found).toContain('border');
});
