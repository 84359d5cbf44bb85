import { expect } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { expectToSay } from '../support/aria.ts';
import { test } from '../support/fixture-site.ts';
import { sideways } from '../support/layout.ts';
import { structureProblems } from '../support/structure.ts';
import { reviewPage } from '../../src/review/page.ts';

const CHANGES = '/bijiao/plans/2026-2030/changes/';

/** Tests of replaced plans, for the spec that has the small site: only one worker can build it. */
export function testPlanChanges(): void {
  test('what a new plan changed, as a screen reader hears it', async ({ page }) => {
    await page.goto('/bijiao/plans/2021-2025/');
    await page.getByRole('link', { name: '看改了什么' }).click();
    await expect(page).toHaveURL(CHANGES);
    await expectToSay(page.getByRole('main'), 'plan-changes');
    expect(await axeViolations(page)).toEqual([]);
    expect(await structureProblems(page)).toEqual([]);
    expect(await sideways(page)).toEqual({ scroll: 0, outside: [] });
  });

  test('the address of a plan that is gone leads to the new one, on any server', async ({ page }) => {
    for (const old of ['', 'easy/']) {
      await page.goto(`/bijiao/plans/2016-2020/${old}#3-1`);
      await expect(page).toHaveURL('/bijiao/plans/2026-2030/#replaces');
    }
    await expect(page.locator('#replaces')).toBeInViewport();
  });

  test('pages tell their latest change, without script, and lead to its record', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    for (const address of ['/bijiao/plans/2026-2030/', '/bijiao/guides/care-allowance/']) {
      await page.goto(address);
      await expect(page.getByText('最近修改')).toHaveText('最近修改');
      await expect(page.getByText('护理补贴从 600 元改成 800 元。')).toBeVisible();
    }
    await page.getByRole('link', { name: '修改记录：比较区有新的规划' }).click();
    await expect(page.locator('[id="2026-02-01-newer"]')).toBeInViewport();
    await page.goto('/ceshi/guides/care-allowance/');
    await expect(page.getByText('最近修改')).toHaveCount(0);
    const feeds = await Promise.all(
      ['bijiao', 'ceshi'].map(async (region) => (await page.request.get(`/${region}/updates.xml`)).text()),
    );
    expect(feeds.map((feed) => feed.includes('2026-02-01-newer'))).toEqual([true, false]);
    await context.close();
  });

  test('a region whose guides are not finished says so wherever it counts them', async ({ page }) => {
    for (const address of ['/bijiao/', '/bijiao/guides/', '/bijiao/wizard/']) {
      await page.goto(address);
      await expect(page.getByText('办事指南还没有写齐')).toBeVisible();
      const description = await page.locator('meta[name=description]').getAttribute('content');
      const said = `${await page.getByRole('main').innerText()}${description ?? ''}`;
      expect(said).not.toMatch(/规划写到的(?:政策，一共)? ?\d+ 项/);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.goto('/ceshi/guides/');
    await expect(page.getByText('办事指南还没有写齐')).toHaveCount(0);
  });

  test('a wizard that rests on two plans names them where it tells their periods', async ({ page }) => {
    await page.goto('/bijiao/wizard/');
    await expect(page.locator('#start .notice')).toHaveText([
      /^请注意：比较区“十五五”规划的规划期/,
      /^请注意：测试区“十四五”规划的规划期/,
    ]);
  });

  test('the page of a review is accessible', async ({ page }) => {
    const row = { what: '条件', before: '年龄 16 岁以上', now: '年龄 18 岁以上' };
    const place = { file: 'regions/ceshi/guides/care-allowance.mdx', name: '测试区：护理补贴' };
    const changes = [{ before: '需要确认', now: '按这份规划不符合', count: 6, example: '年龄：16 岁' }];
    await page.setContent(
      reviewPage({
        base: 'abc',
        guides: [{ ...place, state: 'changed', rows: [row] }],
        plans: [
          {
            file: 'regions/ceshi/plans/2021-2025.mdx',
            name: '测试区“十四五”规划',
            state: 'changed',
            rows: [row],
          },
        ],
        verdicts: [{ ...place, cases: 1240, sampled: true, changes }],
        unread: ['terms.yaml'],
        code: 'r-1a2b3c4d',
      }),
    );
    expect(await axeViolations(page)).toEqual([]);
    await expect(page.getByText('在 1,240 种情况里，6 种的结果变了')).toBeVisible();
  });
}
