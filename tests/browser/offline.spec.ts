import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';

const REGION = '/jianghai/';
const SAVE = '保存供离线使用';
const offer = (page: Page) => page.locator('#offline');

async function save(page: Page): Promise<void> {
  await page.goto(REGION);
  await offer(page).getByRole('button', { name: SAVE }).press('Enter');
  await expect(offer(page).getByRole('status')).toContainText('保存好了');
}

const left = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('nothing is kept before the press; then the region works without network, and says since when', async ({
  page,
  context,
}) => {
  await page.goto(REGION);
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
  await expect(offer(page)).toContainText(/下载最多 [\d.]+ MB/);
  expect(await axeViolations(page)).toEqual([]);
  await save(page);
  expect(await left(page)).toEqual({ caches: ['offline'], workers: 1 });
  await expect(offer(page).getByRole('button')).toBeFocused();
  await page.goto(`${REGION}guides/`);
  await expect(page.locator('[data-saved]')).toHaveCount(0);

  await context.setOffline(true);
  await page.goto(`${REGION}guides/`);
  const notice = page.getByRole('main').locator('[data-saved]');
  const today = await page.evaluate(() => {
    const now = new Date();
    return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
  });
  await expect(notice).toContainText(`这是你 ${today} 保存的内容`);
  expect(await axeViolations(page)).toEqual([]);
  const guide = page.getByRole('main').locator(`a[href^="${REGION}guides/"]`).last();
  const name = await guide.textContent();
  await guide.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name?.trim() ?? '');
  await expect(notice).toBeVisible();

  await page.goto('/fuzhou/guides/');
  await expect(page.getByRole('heading', { level: 1, name: '这一页没有保存' })).toBeVisible();
  await expect(page).toHaveTitle(/^这一页没有保存/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: /江海.*保存了/ }).click();
  await expect(notice).toBeVisible();
  await expect(offer(page)).toContainText('不知道有没有更新');
});

test('the wizard and the search go on when the network goes in the middle', async ({ page, context }) => {
  await save(page);
  await page.goto(`${REGION}wizard/`);
  await page.locator('#wizard').getByRole('button').first().click();
  await context.setOffline(true);
  await page.goto(`${REGION}wizard/`);
  await page.locator('#wizard').getByRole('button').first().click();
  await page.getByRole('button', { name: '先看目前的结果' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(
    await page.evaluate(async () => (await (await caches.open('offline')).keys()).map(({ url }) => url)),
  ).toEqual([expect.stringMatching(/\/jianghai\/offline\/kept$/)]);

  await context.setOffline(false);
  await page.goto(`${REGION}search/?q=护理补贴`);
  await expect(page.locator('#count')).toContainText('共找到');
  await context.setOffline(true);
  await page.locator('#q').fill('轮椅');
  await page.locator('#q').press('Enter');
  await expect(page).toHaveTitle(/^轮椅/);
  await expect(page.locator('#count')).toContainText('共找到');
  const online = await page.locator('#results').innerText();
  await page.goto(`${REGION}search/?q=轮椅`);
  await expect(page.locator('#count')).toContainText('共找到');
  expect(await page.locator('#results').innerText()).toBe(online);
});

test('a download that breaks leaves nothing, or what was there; newer content is offered, not forced; all can be removed', async ({
  page,
  context,
}) => {
  const status = offer(page).getByRole('status');
  await page.goto(REGION);
  await context.route('**/*.pack.json', (route) => route.abort());
  await offer(page).getByRole('button', { name: SAVE }).click();
  await expect(status).toContainText(/网络断了.*什么也没有保存/);
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
  await context.unroute('**/*.pack.json');
  await context.route('**/*.pack.json', (route) => route.fulfill({ body: '{"/jianghai/":"<p>' }));
  await offer(page).getByRole('button', { name: SAVE }).click();
  await expect(status).toContainText(/没有保存成/);
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
  await context.unroute('**/*.pack.json');
  await offer(page).getByRole('button', { name: SAVE }).click();
  await expect(status).toContainText('保存好了');
  await page.reload();
  await expect(offer(page)).toContainText('保存的就是最新的');
  await expect(offer(page).getByRole('button')).toHaveCount(0);

  // As after a newer build: what is kept is of another version.
  await page.evaluate(async () => {
    const cache = await caches.open('offline');
    const old = await cache.match('/jianghai/offline/kept');
    if (!old) throw new Error('nothing kept');
    const kept = JSON.parse(decodeURIComponent(old.headers.get('X-Kept') ?? '')) as object;
    const header = encodeURIComponent(
      JSON.stringify({ ...kept, version: 'old', saved: '2026-01-02T12:00:00.000Z' }),
    );
    await cache.put(
      '/jianghai/offline/kept',
      new Response(await old.text(), { headers: { 'X-Kept': header } }),
    );
  });
  await page.reload();
  await expect(offer(page)).toContainText('2026年1月2日 保存');
  await expect(offer(page)).toContainText('有更新的内容');
  await context.setOffline(true);
  await offer(page).getByRole('button', { name: '重新保存' }).click();
  await expect(status).toContainText('你 2026年1月2日 保存的还在');
  await page.goto(`${REGION}guides/`);
  await expect(page.locator('[data-saved]')).toContainText('2026年1月2日');
  await context.setOffline(false);
  await page.goto(REGION);
  await offer(page).getByRole('button', { name: '重新保存' }).click();
  await expect(status).toContainText('保存好了');
  await expect(offer(page)).not.toContainText('2026年1月2日');

  await page.goto('/settings/');
  await expect(offer(page).getByRole('listitem')).toContainText('江海');
  expect(await axeViolations(page)).toEqual([]);
  await offer(page)
    .getByRole('button', { name: /删除保存的/ })
    .press('Enter');
  await expect(offer(page).getByRole('heading')).toBeFocused();
  await expect(page.getByRole('status')).toContainText('删除了');
  await expect(offer(page)).toContainText('现在没有保存的地区');
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
});

test('a search begun with the newest index never goes on with an older one', async ({ page, context }) => {
  await save(page);
  await page.evaluate(async () => {
    const cache = await caches.open('offline');
    const old = await cache.match('/jianghai/offline/kept');
    if (!old) throw new Error('nothing kept');
    const files = JSON.parse(await old.text()) as Record<string, string>;
    const lexicon = '/jianghai/search/index/lexicon.json';
    files[lexicon] = `${files[lexicon] ?? ''} `;
    const { headers } = old;
    await cache.put('/jianghai/offline/kept', new Response(JSON.stringify(files), { headers }));
  });
  await page.goto(`${REGION}search/?q=护理补贴`);
  await expect(page.locator('#count')).toContainText('共找到');
  await context.setOffline(true);
  await page.locator('#q').fill('轮椅');
  await page.locator('#q').press('Enter');
  await expect(page.locator('#count')).toHaveText(
    (await page.locator('#search').getAttribute('data-failed')) ?? '',
  );
  await page.reload();
  await expect(page.locator('#count')).toContainText('共找到');
  await expect(page.locator('[data-saved]')).toBeVisible();
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(REGION);
  await offer(page).getByRole('button', { name: SAVE }).click();
  await expect(offer(page).getByRole('status')).toContainText('浏览器不让网站保存内容');
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
});
