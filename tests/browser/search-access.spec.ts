import { expect, test, type Page } from '@playwright/test';
import { expectToSay } from '../support/aria.ts';
import { axeViolations } from '../support/axe.ts';
import { open, SEARCH, searched, searchFor } from '../support/search.ts';
import { useVariant, VARIANTS } from '../support/variants.ts';

interface State {
  reach: (page: Page) => Promise<unknown>;
  /** The part that is its own. */
  part: string;
}

const STATES: Record<string, State> = {
  before: { reach: (page) => page.goto(SEARCH), part: 'main' },
  results: { reach: (page) => open(page, '导盲犬'), part: '#results' },
  filtered: {
    reach: async (page) => {
      await page.goto(`${searchFor('孩子自闭症康复补贴')}&kind=clause&category=看病和康复`);
      await searched(page);
    },
    part: 'main',
  },
  none: { reach: (page) => open(page, 'zzzz'), part: '#results' },
  failed: {
    reach: async (page) => {
      await page.route('**/search/page.js', (route) => route.abort());
      await open(page, '残疾证');
    },
    part: 'main',
  },
};

for (const [name, { reach, part }] of Object.entries(STATES)) {
  test(`says what it should: search-${name}`, async ({ page }) => {
    await reach(page);
    await expectToSay(page.locator(part), `search-${name}`);
  });

  test(`no violations: search-${name}`, async ({ page }) => {
    const variant = VARIANTS[name === 'results' ? 1 : 0];
    if (variant) await useVariant(page, variant);
    await reach(page);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await axeViolations(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await open(page, '孩子自闭症康复补贴');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const file of ['lexicon.json', 'pagefind.js', 'wasm.unknown.pagefind'])
  test(`says so when ${file} can't be had, and leaves the lists`, async ({ page }) => {
    await page.route(`**/${file}`, (route) => route.abort());
    expect(await open(page, '残疾证')).toMatch(/^搜索没有打开/);
    await expect(page.getByRole('link', { name: '办事指南：按拼音找' })).toBeVisible();
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is sent, the page says why it finds nothing, and offers the lists', async ({ page }) => {
    await page.goto('/luojiang/');
    await page.getByRole('banner').getByRole('searchbox').fill('残疾证');
    await page.getByRole('banner').getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/luojiang\/search\/\?q=/);
    expect(await page.getByRole('main').innerText()).toContain('你的浏览器关掉了脚本');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: '辅助器具' }).click();
    await expect(page).toHaveURL('/luojiang/guides/#devices');
  });
});
