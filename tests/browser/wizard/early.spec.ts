import { expect, test, type Page } from '@playwright/test';
import { choose, press } from '../../support/keyboard.ts';
import { answer, expectHeading, expectTopic, openWizard, tabStorage } from '../../support/wizard.ts';

/** Holds back the data of the wizard until it is let go. */
async function hold(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/wizard/data.json', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

async function firstQuestion(page: Page): Promise<() => void> {
  const letGo = await hold(page);
  await openWizard(page, 'jianghai');
  await press(page, 'button', '开始');
  await expectTopic(page, '替谁查');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  return letGo;
}

test('the first question can be answered before the rest is there; then it goes on by itself', async ({
  page,
}) => {
  const letGo = await firstQuestion(page);
  await press(page, 'button', '继续');
  await expect(page).toHaveTitle(/^错误：/);
  await answer(page, '残疾人或家人');
  // Thought better of.
  await answer(page, '用人单位');
  await expectTopic(page, '替谁查');
  letGo();
  await expectTopic(page, '单位');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await tabStorage(page)).toContain('employer');
  expect(await tabStorage(page)).not.toContain('person');
  await page.goBack();
  await expectTopic(page, '替谁查');
  await expect(page.getByRole('radio', { name: '用人单位' })).toBeChecked();
});

test('what is chosen and where the focus is stay when the rest arrives', async ({ page }) => {
  const letGo = await firstQuestion(page);
  await choose(page, '用人单位');
  const came = page.waitForResponse('**/wizard/data.json');
  letGo();
  await (await came).finished();
  await expect(page.getByRole('radio', { name: '用人单位' })).toBeFocused();
  await expect(page.getByRole('radio', { name: '用人单位' })).toBeChecked();
  await press(page, 'button', '继续');
  await expectTopic(page, '单位');
});

test('who goes back before the rest is there is left at the start', async ({ page }) => {
  const letGo = await firstQuestion(page);
  await answer(page, '用人单位');
  await press(page, 'button', '上一题');
  await expectHeading(page, '资格自查（江海区）');
  letGo();
  await press(page, 'button', '开始');
  await expectTopic(page, '替谁查');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await tabStorage(page)).not.toContain('employer');
});

test('the results so far are shown once they can be', async ({ page }) => {
  const letGo = await firstQuestion(page);
  await press(page, 'button', '先看目前的结果');
  await expectTopic(page, '替谁查');
  letGo();
  await expectHeading(page, /^自查结果：/);
});

test('a file of answers that is chosen early is read', async ({ page }) => {
  const letGo = await hold(page);
  await openWizard(page, 'jianghai');
  const saved = {
    kind: 'self-check',
    version: 1,
    region: 'jianghai',
    people: [{ applicant: 'employer' }],
    current: 0,
  };
  await page.getByLabel('读入以前保存的回答').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(saved)),
  });
  letGo();
  await expectHeading(page, '核对你的回答');
});

test('refreshed at the first question, it is there again', async ({ page }) => {
  await firstQuestion(page);
  await page.reload();
  await expectTopic(page, '替谁查');
});
