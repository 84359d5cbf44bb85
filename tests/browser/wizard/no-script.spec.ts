import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { leavesOf } from '../../../src/eligibility/rule.ts';
import { readData } from '../../../src/wizard/data.ts';
import { axeViolations } from '../../support/axe.ts';
import { fileOf } from '../../support/pages.ts';
import { sideways } from '../../support/layout.ts';

const REGIONS = ['fuzhou', 'jianghai', 'jiangyan', 'luojiang', 'shenyang'];

test.use({ javaScriptEnabled: false });

for (const region of REGIONS) {
  test(`without script the self-check list is whole, and prints: ${region}`, async ({ page }) => {
    const data = readData(JSON.parse(readFileSync(fileOf(`/${region}/wizard/data.json`), 'utf8')), region);
    await page.goto(`/${region}/wizard/`);
    expect(await page.getByRole('main').innerText()).toContain('你的浏览器没有开脚本');
    for (const role of ['button', 'radio', 'checkbox', 'textbox', 'combobox'] as const)
      await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);

    const list = page.locator('#self-check');
    const words = await list.innerText();
    const links = await list
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(data.guides.map(({ id }) => `/${region}/guides/${id}/`)));
    expect(links).toHaveLength(data.guides.length);
    for (const { name, conditions } of data.guides)
      for (const each of [name, ...conditions.map(({ text }) => text)]) expect.soft(words).toContain(each);
    // Every criterion is a box of its own.
    const criteria = data.guides.flatMap(({ parts }) => parts.flatMap(({ rule }) => leavesOf(rule)));
    await expect(list.locator('li.box')).toHaveCount(criteria.length);
    const free = data.guides.filter(({ parts }) => parts.length === 0);
    await expect(list.getByText('不用申请。', { exact: true })).toHaveCount(free.length);

    await page.emulateMedia({ media: 'print' });
    await expect(list.locator('li').first()).toHaveCSS('font-size', '24px');
    await expect(list.getByRole('link').first()).toBeVisible();
    expect(await list.locator('.screen').filter({ visible: true }).count()).toBe(0);
  });
}

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } });

  test('the list stands below the start, and fits a small screen', async ({ page }) => {
    await page.goto('/jianghai/wizard/');
    await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '自查清单' })).toBeVisible();
    expect(await sideways(page)).toEqual({ scroll: 0, outside: [] });
    expect(await axeViolations(page)).toEqual([]);
  });
});
