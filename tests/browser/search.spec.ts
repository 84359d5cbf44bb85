import { expect, test } from '@playwright/test';
import { open, SEARCH, searched, titles } from '../support/search.ts';

test('a reader searches from the header of a page and follows a result', async ({ page }) => {
  await page.goto('/luojiang/guides/');
  const box = page.getByRole('banner').getByRole('searchbox');
  await box.fill('残疾证在哪办');
  await box.press('Enter');
  expect(await searched(page)).toMatch(/^共找到 \d+ 条：办事指南 \d+ 条/);
  await expect(page).toHaveURL(/\/luojiang\/search\/\?q=/);
  await expect(page).toHaveTitle(/^残疾证在哪办 – 搜索罗江区的政策/);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const first = titles(page, 'guide').first();
  await expect(first).toHaveText('残疾人证办理、换证、电子证、跨省通办');
  await first.getByRole('link').press('Enter');
  await expect(page).toHaveURL('/luojiang/guides/certificate-services/');
});

test('typing is enough; what is found is said once, after it stops; the focus stays', async ({ page }) => {
  await page.goto(SEARCH);
  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.evaluate(() => {
    const count = document.querySelector('#count');
    const hear = (globalThis as unknown as { hear: (text: string) => void }).hear;
    if (count)
      new MutationObserver(() => {
        hear(count.textContent);
      }).observe(count, { childList: true });
  });
  const box = page.getByLabel(/^想找什么/);
  await box.pressSequentially('家里装扶手', { delay: 40 });
  await searched(page);
  await expect(titles(page, 'guide').first()).toHaveText('残疾人家庭无障碍改造');
  await expect(box).toBeFocused();
  expect(said).toHaveLength(1);
});

test('each search is a page in the history', async ({ page }) => {
  const first = await open(page, '轮椅');
  const box = page.getByLabel(/^想找什么/);
  await box.fill('导盲犬');
  await box.press('Enter');
  await expect(page.locator('#count')).not.toHaveText(first);
  await page.goBack();
  await expect(box).toHaveValue('轮椅');
  await expect(page.locator('#count')).toHaveText(first);
  await page.goForward();
  await expect(box).toHaveValue('导盲犬');
});

test('filters by kind and category, with the keyboard, in the address too', async ({ page }) => {
  await open(page, '孩子');
  await page.getByRole('radio', { name: '全部' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/kind=clause/);
  await expect(page.locator('#results h2')).toHaveText(['规划条款']);
  await page.getByRole('radio', { name: '全部' }).press(' ');
  await page.getByLabel('只看哪一类').selectOption('上学');
  await expect(page).toHaveURL(/category=/);
  await expect(page.locator('#group-guide .place').first()).toHaveText('上学');
  const places = await page.locator('#group-guide .place').allInnerTexts();
  expect(new Set(places)).toEqual(new Set(['上学']));
  await page.reload();
  await expect(page.getByLabel('只看哪一类')).toHaveValue('上学');
});

test('more results follow, with the focus at the first new one', async ({ page }) => {
  await open(page, '残疾人');
  const group = page.locator('#group-clause');
  await expect(group.locator('li')).toHaveCount(5);
  await group.getByRole('button', { name: /^更多结果：规划条款（还有 \d+ 条）$/ }).press('Enter');
  await expect(group.locator('li')).toHaveCount(15);
  await expect(group.locator('li').nth(5).getByRole('link')).toBeFocused();
});

test('a clause shows its way through the plan, the words that were found, and leads to its address', async ({
  page,
}) => {
  await open(page, '辅助器具适配补贴');
  const clause = page
    .locator('#group-clause li', { hasText: '推动建立残疾人基本型辅助器具适配补贴制度' })
    .first();
  await expect(clause.locator('.place')).toContainText('罗江区“十四五”规划 › 第三章');
  expect(await clause.locator('b').count()).toBeGreaterThan(0);
  await clause.getByRole('link').click();
  await expect(page.locator('[id="box2-1-4"]')).toBeInViewport();
});

test('nothing found ends in ways on', async ({ page }) => {
  expect(await open(page, 'zzzz')).toBe('没有找到。');
  await expect(page.getByRole('heading', { name: '没有找到“zzzz”' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /^12385/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '看病和康复' })).toBeVisible();
});

test('words that hurt find their target and are not displayed', async ({ page }) => {
  await open(page, '聋哑孩子上学');
  await expect(titles(page, 'guide').filter({ hasText: '特殊教育学校' })).toBeVisible();
  await expect(page).toHaveTitle(/^听力残疾/);
  expect(await page.getByRole('main').innerText()).not.toContain('聋哑');
});

test('the general search leads on into a region, and finds in all regions on request', async ({ page }) => {
  const alone = await open(page, '护理补贴', '/search/');
  expect(alone).not.toContain('规划条款');
  await page.getByRole('checkbox', { name: '也找各地区的指南和规划' }).press(' ');
  await expect(page.locator('#count')).toContainText('规划条款');
  await expect(page.locator('#group-clause .place').first()).toContainText('规划');
  await page.getByRole('link', { name: '搜索罗江区的政策' }).click();
  await expect(page.getByLabel(/^想找什么/)).toHaveValue('护理补贴');
  await expect(titles(page, 'guide').first()).toHaveText('重度残疾人护理补贴');
});

for (const typed of [
  '<script>document.title="ran"</script>',
  '！！！，，',
  '残'.repeat(500),
  '🦽',
  '轉診',
  'ＤＩＢＡＯ',
])
  test(`takes what is typed: ${typed.slice(0, 20)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    expect(await open(page, typed)).toMatch(/^共找到|^没有找到/);
    await expect(page).not.toHaveTitle('ran');
    expect(errors).toEqual([]);
  });
