import { expect, test, type Page } from '@playwright/test';
import { PLAN_OVER, breakHalf, deprive, KINDS_OF_DEPRIVATION } from '../support/faults.ts';
import { choose, press } from '../support/keyboard.ts';
import { TEMPLATES } from '../support/pages.ts';
import { open, SEARCH, searched, searchFor, titles } from '../support/search.ts';
import { answerAll, expectHeading, expectTopic, openWizard, toResults, view } from '../support/wizard.ts';

const QUERY = '孩子自闭症康复补贴';
const SEARCH_FAILED = /^搜索没有打开.*请刷新页面再试，或者从下面的列表里找/;

/** Errors that no script caught, but for Pagefind's: having told the search, it tells of its failure again, to nobody. */
function uncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith('Failed to load the Pagefind WASM')) errors.push(message);
  });
  return errors;
}

const listsAreThere = (page: Page) =>
  expect(page.getByRole('link', { name: '办事指南：按拼音找' })).toBeVisible();

test.describe('a script that came by half', () => {
  test('of the wizard’s beginning: a message, the list, and another try that works', async ({ page }) => {
    const errors = uncaught(page);
    const mend = await breakHalf(page, '**/wizard/begin.js*');
    await page.goto(TEMPLATES.wizard);
    await expect(page.getByRole('alert')).toHaveText(/^自查没能打开，.*再试一次.*自查清单/);
    await expect(page.getByRole('heading', { name: '自查清单' })).toBeVisible();
    await mend();
    await press(page, 'button', '再试一次');
    await expect(page.getByRole('button', { name: '开始', exact: true })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('of the wizard: a message, the list, and another try that works', async ({ page }) => {
    const errors = uncaught(page);
    const mend = await breakHalf(page, '**/wizard/app.js*');
    await page.goto(TEMPLATES.wizard);
    await expect(page.getByRole('alert')).toHaveText(/^自查没能打开，.*再试一次.*自查清单/);
    await expect(page.getByRole('heading', { name: '自查清单' })).toBeVisible();
    await mend();
    await press(page, 'button', '再试一次');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await answerAll(page, { 替谁查: '用人单位' }, '单位');
    expect(errors).toEqual([]);
  });

  test('of the search: a message, the lists, and the next try works', async ({ page }) => {
    const errors = uncaught(page);
    const mend = await breakHalf(page, '**/search/page.js*');
    expect(await open(page, QUERY)).toMatch(SEARCH_FAILED);
    await listsAreThere(page);
    await mend();
    await page.getByRole('main').getByRole('searchbox').pressSequentially('。');
    await expect(titles(page, 'guide').first()).toHaveText('残疾儿童康复救助');
    expect(errors).toEqual([]);
  });
});

for (const [name, pattern] of [
  ['the words of the search', '**/index/lexicon.json'],
  ['a piece of the search', '**/index/guides/*.json'],
  ['the texts of results', '**/index/cards/*.json'],
  ['the core of the search', '**/index/wasm.unknown.pagefind'],
] as const)
  test(`${name} came by half: a message and the lists`, async ({ page }) => {
    const errors = uncaught(page);
    await breakHalf(page, pattern);
    expect(await open(page, QUERY)).toMatch(SEARCH_FAILED);
    await listsAreThere(page);
    expect(errors).toEqual([]);
  });

test('a piece of the search is missing: a message and the lists', async ({ page }) => {
  const errors = uncaught(page);
  await page.route('**/index/guides/*.json', (route) => route.fulfill({ status: 404, body: '没有' }));
  expect(await open(page, QUERY)).toMatch(SEARCH_FAILED);
  await listsAreThere(page);
  expect(errors).toEqual([]);
});

test('the rest of the wizard never comes: it can be begun, and tells what else there is', async ({
  page,
}) => {
  await page.route('**/wizard/data.json', () => undefined);
  await openWizard(page, 'jianghai');
  await press(page, 'button', '开始');
  await choose(page, '用人单位');
  await press(page, 'button', '继续');
  await expect(view(page).getByRole('status')).toHaveText(/^自查正在打开.*打不开的话，可以用下面的自查清单/);
  await expect(page.getByRole('main').getByRole('heading', { level: 4 }).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: '用人单位' })).toBeChecked();
});

test('answers kept in the tab, and the wizard never comes: its page says what else there is', async ({
  page,
}) => {
  await openWizard(page, 'jianghai');
  await answerAll(page, { 替谁查: '用人单位' }, '单位');
  await page.route('**/wizard/data.json', () => undefined);
  await page.reload();
  await expect(view(page)).toHaveText(/^自查正在打开.*打不开的话，可以用下面的自查清单/);
  await expect(page.getByRole('main').getByRole('heading', { level: 4 }).first()).toBeVisible();
});

for (const kind of KINDS_OF_DEPRIVATION)
  test(`${kind}: reads, searches and asks as ever`, async ({ page }) => {
    const errors = uncaught(page);
    await deprive(page, kind);
    await page.goto(TEMPLATES.plan);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await open(page, QUERY);
    await expect(titles(page, 'guide').first()).toHaveText('残疾儿童康复救助');
    await openWizard(page, 'jianghai');
    await press(page, 'button', '开始');
    await expectTopic(page, '替谁查');
    expect(errors).toEqual([]);
  });

test('a browser without WebAssembly: what is found by name, a message, and the lists', async ({ page }) => {
  const errors = uncaught(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  expect(await open(page, QUERY)).toMatch(SEARCH_FAILED);
  await expect(titles(page, 'guide').first()).toHaveText('残疾儿童康复救助');
  await listsAreThere(page);
  expect(errors).toEqual([]);
});

for (const year of [1970, 2019, 2060])
  test(`a clock that says ${year}: the results still say that the plan is over`, async ({ page }) => {
    const errors = uncaught(page);
    await page.clock.setFixedTime(new Date(`${year}-03-01T12:00:00Z`));
    await page.goto(TEMPLATES.plan);
    await expect(page.getByText(PLAN_OVER).first()).toBeVisible();
    await openWizard(page, 'luojiang');
    await toResults(page, { 替谁查: '用人单位', 单位: '都不是' });
    await expectHeading(page, /^自查结果：/);
    await expect(view(page).getByText(PLAN_OVER)).toBeVisible();
    expect(errors).toEqual([]);
  });

test.describe('an old browser without modules', () => {
  // So that its engine meets the language that it doesn't know, and not the policy.
  test.use({ bypassCSP: true });

  test.beforeEach(async ({ page }) => {
    await deprive(page, 'no modules');
  });

  for (const name of ['home', 'plan', 'easyGuide', 'guide', 'indicators'] as const)
    test(`the text reads, and no button is dead: ${name}`, async ({ page }) => {
      await page.goto(TEMPLATES[name]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(60);
      await expect(page.getByRole('button', { name: '朗读这一页' })).toHaveCount(0);
    });

  test('the wizard’s page says why and leaves the list', async ({ page }) => {
    await page.goto(TEMPLATES.wizard);
    await expect(view(page)).toContainText('你的浏览器没有开脚本，或者太旧');
    await expect(page.getByRole('main').getByRole('heading', { level: 4 }).first()).toBeVisible();
  });

  test('the search’s form is sent, and its page says why and leaves the lists', async ({ page }) => {
    await page.goto('/luojiang/');
    await page.getByRole('banner').getByRole('searchbox').fill('残疾证');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(searchFor('残疾证'));
    await expect(page.getByText('搜索要用脚本，你的浏览器关掉了脚本，或者太旧')).toBeVisible();
    await listsAreThere(page);
  });

  test('the settings page says what else there is, and shows no dead control', async ({ page }) => {
    await page.goto(TEMPLATES.settings);
    await expect(page.getByText('你的浏览器关掉了脚本，或者太旧')).toBeVisible();
    for (const role of ['radio', 'button'] as const)
      await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
  });
});

test('a browser that runs scripts is not told that it is too old', async ({ page }) => {
  for (const address of [TEMPLATES.wizard, SEARCH, TEMPLATES.settings]) {
    await page.goto(address);
    await expect(page.getByText('或者太旧')).toHaveCount(0);
  }
  await page.goto(searchFor(QUERY));
  await searched(page);
});
