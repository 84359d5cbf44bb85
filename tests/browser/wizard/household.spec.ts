import { expect, test } from '@playwright/test';
import { FARMER } from '../../support/households.ts';
import { press } from '../../support/keyboard.ts';
import {
  answerOn,
  download,
  expectHeading,
  expectTopic,
  openWizard,
  textIn,
  toResults,
  view,
} from '../../support/wizard.ts';

test('several people of one household: what is known of the household isn’t asked again', async ({
  page,
}) => {
  await openWizard(page, 'jianghai');
  await toResults(page, FARMER);
  const first = await view(page).locator('.counts').innerText();
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '再查一个家里人');
  await expectTopic(page, '残疾人证');
  // Thought better of it: nobody further is left behind.
  await page.goBack();
  await expectHeading(page, /^自查结果：/);
  expect(await view(page).locator('.counts').innerText()).toBe(first);
  await page.goForward();
  const second = { ...FARMER, 残疾情况: '智力残疾', 年龄: 9, 上学和工作: '在上小学或初中' };
  await expectTopic(page, '残疾人证');
  const asked = await answerOn(page, second);
  for (const known of ['替谁查', '家庭经济', '住处']) expect(asked).not.toContain(known);
  await expect(view(page).getByText('低保家庭')).toBeVisible();
  await press(page, 'button', '看结果');
  await expectHeading(page, /^第 2 位：自查结果：/);
  expect(await view(page).locator('.counts').innerText()).not.toBe(first);

  const words = await textIn(await download(page, '存成文字文件'));
  expect(words).toMatch(/第 1 位[^]*年龄：44 岁[^]*第 2 位[^]*年龄：9 岁/);
  await page.reload();
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '看第 1 位的结果');
  await expectHeading(page, /^第 1 位：自查结果：/);
  expect(await view(page).locator('.counts').innerText()).toBe(first);
});
