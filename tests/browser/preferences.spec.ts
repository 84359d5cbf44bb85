import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

const CHARTS = '/luojiang/plans/2021-2025/data/';

/** Relative luminance of a computed colour, 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

async function style(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the focus stays visible on every kind of control', async ({ page }) => {
    await page.goto('/settings/');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const background = await style(page, 'body', 'background-color');
    for (let presses = 0; presses < 16; presses++) {
      await page.keyboard.press('Tab');
      expect(await style(page, ':focus', 'outline-style')).toBe('solid');
      expect(parseFloat(await style(page, ':focus', 'outline-width'))).toBeGreaterThanOrEqual(2);
      expect(contrast(await style(page, ':focus', 'outline-color'), background)).toBeGreaterThanOrEqual(3);
    }
  });

  test('the bars of the charts stand out from their frames', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(CHARTS);
      const background = await style(page, 'body', 'background-color');
      const bar = await style(page, 'svg .value', 'fill');
      expect(contrast(bar, await style(page, 'svg .full', 'fill'))).toBeGreaterThanOrEqual(3);
      expect(contrast(await style(page, 'svg .full', 'stroke'), background)).toBeGreaterThanOrEqual(3);
      expect(
        await page
          .locator('svg .value')
          .first()
          .evaluate((rect) => rect.getBoundingClientRect().width),
      ).toBeGreaterThan(20);
    }
  });

  test('how firm a plan says it keeps its shapes', async ({ page }) => {
    await page.goto('/luojiang/guides/');
    const pictures: string[] = [];
    for (const firmness of ['firm', 'expanding', 'encouraged']) {
      const mark = page.locator(`.mark.${firmness}`).first();
      // Without its word, the marks differ by their shapes alone.
      await mark.evaluate((element) => (element.textContent = ''));
      pictures.push((await mark.screenshot()).toString('base64'));
    }
    expect(new Set(pictures).size).toBe(3);
  });

  test('the clause that was asked for stands out', async ({ page }) => {
    await page.goto('/luojiang/plans/2021-2025/#3-1-3');
    expect(await style(page, ':target', 'outline-style')).toBe('solid');
    expect(await style(page, '[id="3-1-4"]', 'outline-style')).toBe('none');
  });
});

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });

  test('light text on a dark ground, and so says the page', async ({ page }) => {
    await page.goto('/luojiang/');
    const background = await style(page, 'body', 'background-color');
    const ink = await style(page, 'body', 'color');
    expect(luminance(background)).toBeLessThan(0.05);
    expect(luminance(ink)).toBeGreaterThan(0.7);
    expect(await style(page, 'html', 'color-scheme')).toBe('dark');
  });

  test('the bars of the charts stand out', async ({ page }) => {
    await page.goto(CHARTS);
    const bar = await style(page, 'svg .value', 'fill');
    expect(contrast(bar, await style(page, 'svg .full', 'fill'))).toBeGreaterThanOrEqual(3);
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('nothing moves by itself or by hovering', async ({ page }) => {
      for (const address of Object.values(TEMPLATES)) {
        await visit(page, address);
        const moving = await page.evaluate(() => ({
          animations: document.getAnimations().length,
          elements: [...document.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            const still =
              transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto';
            return still ? [] : [element.tagName];
          }),
          media: document.querySelectorAll('video, audio, marquee, animate, img[src$=".gif"]').length,
        }));
        expect.soft(moving, address).toEqual({ animations: 0, elements: [], media: 0 });
      }
    });
  });
}

test('the check of motion sees a transition', async ({ page }) => {
  await page.goto('/');
  const running = await page.evaluate(() => {
    document.body.animate([{ opacity: 0 }, { opacity: 1 }], 1000);
    return document.getAnimations().length;
  });
  expect(running).toBe(1);
});
