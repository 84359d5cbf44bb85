import { expect, test, type Page } from '@playwright/test';
import { expectToSay } from '../support/aria.ts';
import { TEMPLATES } from '../support/pages.ts';

// What a screen reader is given. Read the stored files as a listener would before accepting a change
// (`npx playwright test --config tests/playwright.config.ts aria --update-snapshots`).

interface Part {
  name: string;
  address: string;
  find: (page: Page) => ReturnType<Page['locator']>;
}

const PARTS: Part[] = [
  { name: 'home', address: TEMPLATES.home, find: (page) => page.locator('body') },
  { name: 'footer', address: TEMPLATES.prose, find: (page) => page.getByRole('contentinfo') },
  { name: 'settings', address: TEMPLATES.settings, find: (page) => page.getByRole('main') },
  { name: 'plan-header', address: TEMPLATES.plan, find: (page) => page.getByRole('banner') },
  {
    name: 'plan-breadcrumb',
    address: TEMPLATES.plan,
    find: (page) => page.getByRole('navigation', { name: '当前位置' }),
  },
  { name: 'plan-notice', address: TEMPLATES.plan, find: (page) => page.locator('.notice') },
  { name: 'plan-details', address: TEMPLATES.plan, find: (page) => page.locator('#details + dl') },
  {
    name: 'plan-contents',
    address: TEMPLATES.plan,
    find: (page) => page.getByRole('navigation', { name: '目录' }),
  },
  {
    name: 'plan-heading',
    address: TEMPLATES.plan,
    find: (page) => page.locator('.heading', { has: page.locator('[id="3-1-3"]') }),
  },
  {
    name: 'plan-box',
    address: TEMPLATES.plan,
    find: (page) => page.locator('.box', { has: page.locator('#box3') }),
  },
  {
    name: 'plan-part-links',
    address: TEMPLATES.plan,
    find: (page) => page.getByRole('list').filter({ hasText: '下一部分：第二章' }).last(),
  },
  {
    name: 'table',
    address: TEMPLATES.planWithRebuiltTable,
    find: (page) => page.getByRole('region', { name: '主要指标' }),
  },
  {
    name: 'indicators',
    address: TEMPLATES.data,
    find: (page) => page.getByRole('region', { name: '主要指标' }),
  },
  { name: 'chart', address: TEMPLATES.data, find: (page) => page.getByRole('figure') },
];

/** Opens what the editors changed; leaves out which guides rest on a clause, as that changes with every new guide. */
async function openEdits(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const guides of document.querySelectorAll('.clause-guides')) guides.remove();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const { name, address, find } of PARTS) {
  test(`says what it should: ${name}`, async ({ page }) => {
    await page.goto(address);
    await openEdits(page);
    await expectToSay(find(page), name);
  });
}

test('says what it should: plan-part', async ({ page }) => {
  await page.goto(TEMPLATES.plan);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    if (!article) return;
    const parts = [...article.children];
    const start = parts.findIndex((part) => part.querySelector('[id="4"]'));
    const end = parts.findIndex((part) => part.querySelector('[id="4-2"]'));
    article.replaceChildren(...parts.slice(start, end));
  });
  await openEdits(page);
  const part = page.getByRole('article');
  await expect(part.getByRole('heading').first()).toHaveText('第四章 保障措施');
  await expectToSay(part, 'plan-part');
});

test('the comparison sees one more word', async ({ page }) => {
  await page.goto(TEMPLATES.home);
  const before = await page.getByRole('contentinfo').ariaSnapshot();
  await page.evaluate(() => document.querySelector('footer p')?.append('！'));
  expect(await page.getByRole('contentinfo').ariaSnapshot()).not.toBe(before);
});
