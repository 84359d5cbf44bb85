import { expect, test, type Page } from '@playwright/test';
import { choose, press, settle, tabTo, type } from '../../support/keyboard.ts';
import {
  answer,
  answerAll,
  expectHeading,
  expectTopic,
  openWizard,
  question,
  view,
} from '../../support/wizard.ts';

const TOLD = {
  替谁查: '残疾人或家人',
  残疾人证: '有',
  残疾情况: ['听力残疾', '言语残疾'],
  残疾等级: 2,
  年龄: 40,
  家庭经济: '低保家庭',
  住处: '城镇',
  上学和工作: '在单位上班',
  家里和身体的情况: '上面的情况都没有',
  社会保险: '不清楚',
};

/** The answers on the page that checks them, by topic. */
async function answersShown(page: Page): Promise<Record<string, string>> {
  await expectHeading(page, '核对你的回答');
  const rows = await view(page)
    .locator('dl > div')
    .evaluateAll((found) => found.map((row) => [...row.children].map((part) => part.textContent)));
  return Object.fromEntries(rows.map(([topic = '', words = '']) => [topic, words]));
}

test.beforeEach(async ({ page }) => {
  await openWizard(page, 'jianghai');
});

test('Back and Forward of the browser, and 上一题, keep every answer', async ({ page }) => {
  await answerAll(page, TOLD, '残疾等级');
  await page.goBack();
  await expectTopic(page, '残疾情况');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const name of TOLD.残疾情况) await expect(page.getByLabel(name, { exact: true })).toBeChecked();
  await page.goForward();
  await expectTopic(page, '残疾等级');
  await press(page, 'button', '上一题');
  await expectTopic(page, '残疾情况');
  await press(page, 'button', '上一题');
  await expectTopic(page, '残疾人证');
  await expect(page.getByLabel('有', { exact: true })).toBeChecked();
  await press(page, 'button', '上一题');
  await press(page, 'button', '上一题');
  await expectHeading(page, '资格自查（江海区）');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: '自查清单' })).toBeVisible();
  await press(page, 'button', '接着上次的答');
  await expectTopic(page, '残疾等级');
});

test('the skip link loses neither the place nor what is chosen, and 上一题 still goes one back', async ({
  page,
}) => {
  await answerAll(page, TOLD, '残疾情况');
  await choose(page, '视力残疾');
  for (let time = 0; time < 2; time++) {
    await tabTo(page.getByRole('link', { name: '跳到正文' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expectTopic(page, '残疾情况');
    await expect(page.getByLabel('视力残疾')).toBeChecked();
  }
  await press(page, 'button', '上一题');
  await expectTopic(page, '残疾人证');
  await page.goForward();
  await expectTopic(page, '残疾情况');
  await page.goForward();
  await expectTopic(page, '残疾情况');
  await answer(page, '视力残疾');
  await expectTopic(page, '残疾等级');
  await expect(page).toHaveURL(/\/wizard\/$/);
});

test('who moves on before the heading has the focus is left there', async ({ page }) => {
  await page.evaluate(() => {
    for (const words of ['开始', '继续'])
      [...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click();
  });
  await settle(page);
  await expect(page.getByRole('group', { name: /^这一题有一处要改/ })).toBeFocused();
});

test('refreshing keeps the answers and the place; a new tab knows nothing', async ({ page, context }) => {
  await answerAll(page, TOLD, '年龄');
  await page.reload();
  await expectTopic(page, '年龄');
  await expect(page).toHaveTitle(/^问题 5（/);
  await press(page, 'button', '上一题');
  await expectTopic(page, '残疾等级');
  await expect(page.getByRole('textbox')).toHaveValue('2');
  const other = await context.newPage();
  await openWizard(other, 'jianghai');
  await expect(other.getByRole('button', { name: '开始', exact: true })).toBeVisible();
  await expect(other.getByRole('button', { name: '接着上次的答' })).toHaveCount(0);
});

test('changing one answer keeps the rest; questions become idle and return with their answers', async ({
  page,
}) => {
  await answerAll(page, TOLD);
  const before = await answersShown(page);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['残疾等级', '年龄', '家庭经济']));

  await press(page, 'button', '改年龄');
  await expect(page.getByRole('textbox')).toHaveValue('40');
  await type(page, '41');
  await press(page, 'button', '继续');
  expect(await answersShown(page)).toEqual({ ...before, 年龄: '41 岁' });

  await press(page, 'button', '改残疾人证');
  await answer(page, '没有');
  for (let open = await question(page); open; open = await question(page)) await answer(page, '不清楚');
  const without = await answersShown(page);
  expect(without).not.toHaveProperty('残疾等级');
  expect(without).toMatchObject({ 残疾人证: '没有', 年龄: '41 岁', 家庭经济: '低保家庭' });

  await press(page, 'button', '改残疾人证');
  await answer(page, '有');
  for (let open = await question(page); open; open = await question(page)) await answer(page, '不清楚');
  expect(await answersShown(page)).toMatchObject({ ...before, 年龄: '41 岁' });
});

test('the results at any moment, and one press that clears all', async ({ page }) => {
  await press(page, 'button', '开始');
  await press(page, 'button', '先看目前的结果');
  await expectHeading(page, /^自查结果：/);
  const open = await page.getByText(/^还有约 \d+ 题没有答/).innerText();
  await expect(page.getByRole('heading', { name: /^按这份规划不符合/ })).toHaveCount(0);
  await press(page, 'button', '接着答');
  for (const told of ['残疾人或家人', '有', '听力残疾']) await answer(page, told);
  await press(page, 'button', '先看目前的结果');
  await press(page, 'button', '接着答');
  await expectTopic(page, '残疾等级');
  await press(page, 'button', '先看目前的结果');
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '清除所有回答');

  await expectHeading(page, '资格自查（江海区）');
  await expect(page.getByRole('status')).toHaveText('已清除所有回答');
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expectHeading(page, /^自查结果：/);
  expect(await page.getByText(/^还有约/).innerText()).toBe(open);
});
