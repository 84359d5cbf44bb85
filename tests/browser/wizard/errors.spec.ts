import { expect, test, type Page } from '@playwright/test';
import { choose, press, tabTo, type } from '../../support/keyboard.ts';
import { axeViolations } from '../../support/axe.ts';
import { answer, answerAll, expectTopic, openWizard, view } from '../../support/wizard.ts';

const ADULT = { 替谁查: '残疾人或家人', 残疾人证: '有', 残疾情况: '肢体残疾' };

test.use({ viewport: { width: 320, height: 640 } });

/** Goes on with what stands in the form, and expects to be told what is wrong with it. */
async function expectError(page: Page, words: string): Promise<void> {
  const history = await page.evaluate(() => globalThis.history.length);
  await press(page, 'button', '继续');
  const summary = page.getByRole('group', { name: '这一题有一处要改' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^错误：问题 \d+（/);
  const link = summary.getByRole('link');
  await expect(link).toHaveText(words);
  await expect(page.locator('#error')).toHaveText(`错误：${words}`);
  await tabTo(link);
  await page.keyboard.press('Enter');
  const first = page.locator('#answer, #answer-0');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL(/\/wizard\/$/);
  expect(await page.evaluate(() => globalThis.history.length)).toBe(history);
  // The error is read with the field it belongs to.
  await expect(page.locator('#answer, fieldset')).toHaveAccessibleDescription(new RegExp(words));
}

test('one choice: nothing chosen', async ({ page }) => {
  await openWizard(page, 'jianghai');
  await press(page, 'button', '开始');
  await expectError(page, '请选一个。不知道就选“不清楚”。');
  expect(await axeViolations(page)).toEqual([]);
  // No radio button is chosen for the reader; a choice mends it, and the title is whole again.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, '残疾人或家人');
  await expect(page).toHaveTitle(/^问题 2（/);
});

test('several choices: nothing, two that exclude each other, 不清楚 with another', async ({ page }) => {
  await openWizard(page, 'jianghai');
  await answerAll(page, { ...ADULT, 残疾等级: 2, 年龄: 40 }, '家庭经济');
  await expectError(page, '请选出有的，可以选几个。不知道就选“不清楚”。');

  await choose(page, '低保家庭');
  await choose(page, '都不是，家里不困难');
  await expectError(page, '选了“都不是，家里不困难”，就不能再选别的。请去掉其中一样。');
  for (const name of ['低保家庭', '都不是，家里不困难'])
    await expect(page.getByLabel(name, { exact: true })).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);

  await choose(page, '都不是，家里不困难');
  await choose(page, '不清楚');
  await expectError(page, '选了“不清楚”，就不能再选别的。请去掉其中一样。');
  await expect(page.getByLabel('不清楚', { exact: true })).toBeChecked();
  await choose(page, '不清楚');
  await press(page, 'button', '继续');
  await expect(page).toHaveTitle(/^问题 7（/);
  // A wrong answer was never taken.
  await page.goBack();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('a number: nothing, letters, out of range, 不清楚 with a number; digits of any width are taken', async ({
  page,
}) => {
  await openWizard(page, 'jianghai');
  await answerAll(page, ADULT, '残疾等级');
  const field = page.getByRole('textbox');
  await expectError(page, '请填残疾等级。不知道就选“不清楚”。');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  for (const [typed, words] of [
    ['二级', '残疾等级只填整数，例如 1。你填的是“二级”。'],
    ['1.5', '残疾等级只填整数，例如 1。你填的是“1.5”。'],
    ['-1', '残疾等级只填整数，例如 1。你填的是“-1”。'],
    ['5', '残疾等级要在 1 到 4 之间。你填的是“5”。'],
  ] as const) {
    await type(page, typed);
    await expectError(page, words);
    await expect(field).toHaveValue(typed);
  }
  expect(await axeViolations(page)).toEqual([]);
  await type(page, '2');
  await choose(page, '不清楚');
  await expectError(page, '选了“不清楚”，就不能再填别的。请去掉其中一样。');
  await expect(field).toHaveValue('2');
  await choose(page, '不清楚');

  // Enter in the field goes on too.
  await type(page, ' ２级 ');
  await page.keyboard.press('Enter');
  await expectTopic(page, '年龄');
  await type(page, '１２１');
  await expectError(page, '年龄要在 0 到 120 之间。你填的是“１２１”。');
  await type(page, '０');
  await page.keyboard.press('Enter');
  await expectTopic(page, '家庭经济');
  await press(page, 'button', '先看目前的结果');
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '改回答');
  for (const words of ['2 级', '0 岁'])
    await expect(view(page).getByText(words, { exact: true })).toBeVisible();
});
