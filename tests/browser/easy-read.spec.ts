import { expect, test, type Page } from '@playwright/test';

const GUIDE = '/luojiang/guides/dibao/';
const PLAN = '/luojiang/plans/2021-2025/';

/** Follows a link; returns where the reader then is. */
async function follow(page: Page, name: string): Promise<string> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForFunction(() => document.querySelector(':target') !== null);
  await expect(page.locator(':target')).toBeInViewport();
  return page.locator(':target').innerText();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide and its easy-read version lead to the same place of each other', async ({ page }) => {
    await page.goto(GUIDE);
    await page.getByRole('link', { name: '易读版：能得到什么', exact: true }).click();
    await expect(page).toHaveURL(`${GUIDE}easy/#benefit`);
    await expect(page.locator('#benefit')).toBeInViewport();
    await expect(page.locator('#benefit')).toContainText('规划没有写多少钱。');
    await page.getByRole('link', { name: '看详细的：能得到什么', exact: true }).click();
    await expect(page).toHaveURL(`${GUIDE}#benefit`);
    await expect(page.getByRole('heading', { name: '能得到什么' })).toBeInViewport();
  });
});

test('a plan and its easy-read version lead to the same place of each other', async ({ page }) => {
  await page.goto(PLAN);
  expect(await follow(page, '易读版：照顾和住房')).toBe('照顾和住房');
  expect(await follow(page, '看详细的：规划的第三章 第一节 四')).toContain('照护和托养服务');
});

test('every way between the versions ends at an element', async ({ page }) => {
  for (const address of [PLAN, GUIDE]) {
    for (const from of [address, `${address}easy/`]) {
      await page.goto(from);
      const links = page.getByRole('main').getByRole('link', { name: /^(?:易读版|看详细的)：/ });
      const ways = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(ways.length).toBeGreaterThan(2);
      for (const [path = '', id = ''] of ways.map((way) => way.split('#'))) {
        const html = await (await page.request.get(path)).text();
        expect(html, `${path}#${id}`).toContain(`id="${id}"`);
      }
    }
  }
});

for (const { name, viewport } of [
  { name: 'wide', viewport: { width: 1280, height: 800 } },
  { name: '1280 px at 400 %', viewport: { width: 320, height: 256 } },
])
  test(`large letters, room between lines, pictures that are seen and not said: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${PLAN}easy/`);
    const line = page.getByRole('listitem').filter({ hasText: '先打 12385' });
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect((await size('.easy li')) / (await size('.editorial'))).toBeGreaterThanOrEqual(1.25);
    const picture = line.locator('svg');
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThan(40);
    expect(await picture.evaluate((svg) => getComputedStyle(svg).stroke)).toBe(
      await line.evaluate((item) => getComputedStyle(item).color),
    );
    expect(await line.ariaSnapshot()).not.toMatch(/img/);
    for (const use of await page.locator('main use').all())
      await expect(page.locator((await use.getAttribute('href')) ?? '')).toHaveCount(1);
  });
