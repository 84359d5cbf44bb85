import { expect, test } from '@playwright/test';
import { readData } from '../../../src/wizard/data.ts';
import { FARMER } from '../../support/households.ts';
import { press } from '../../support/keyboard.ts';
import { download, expectHeading, openWizard, textIn, toResults, view } from '../../support/wizard.ts';

test('text, copy and a file of answers that another device reads to the same results', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWizard(page, 'jianghai');
  await toResults(page, FARMER);
  const shown = await view(page).innerText();

  const text = await download(page, '存成文字文件');
  expect(text.suggestedFilename()).toBe('自查结果-江海区.txt');
  const words = await textIn(text);
  for (const line of [
    '资格自查结果（江海区）',
    '12385',
    '规划期已于 2020 年底结束',
    '残疾情况：视力残疾',
    '年龄：44 岁',
  ])
    expect(words).toContain(line);
  const names = await view(page).locator('.results h3').allInnerTexts();
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(words).toContain(`\n${name}：`);
  const counts = await view(page).locator('.counts').innerText();
  expect(words).toContain(counts);

  await page.getByRole('button', { name: '复制成文字' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);

  const answers = await download(page, '保存回答，换一台设备接着答');
  expect(answers.suggestedFilename()).toBe('自查回答-江海区.json');
  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await openWizard(other, 'jianghai');
  await other.getByLabel('读入以前保存的回答').setInputFiles(await answers.path());
  await expectHeading(other, '核对你的回答');
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await press(other, 'button', '看结果');
  expect(await view(other).innerText()).toBe(shown);
  await other.close();
});

test('the card holds nothing personal until it is ticked; card and results print without buttons', async ({
  page,
}) => {
  const data = page.waitForResponse('**/data.json');
  await openWizard(page, 'jianghai');
  await toResults(page, FARMER);
  await page.emulateMedia({ media: 'print' });
  await expect(view(page).getByRole('heading', { name: /^需要确认/ })).toBeVisible();
  for (const gone of ['button', 'nav', '.screen'])
    await expect(view(page).locator(gone).filter({ visible: true })).toHaveCount(0);
  const first = view(page).locator('.results > li').first();
  await expect(first.getByRole('link', { name: /^依据：/ })).toBeVisible();
  await expect(first.locator('p').first()).toHaveCSS('font-size', '24px');

  await page.emulateMedia({ media: 'screen' });
  await press(page, 'button', /^做沟通卡：/);
  const card = page.getByRole('group', { name: '卡上的字' });
  // Nothing but the guide's own words.
  const { guides, plans } = readData(await (await data).json(), 'jianghai');
  const name = /^你好，我想问：(.+)。\n/.exec(await card.innerText())?.[1];
  const guide = guides.find((each) => each.name === name);
  const { label, quote } = guide?.clause ?? {};
  const plan = plans.find(({ id }) => id === guide?.plan)?.title;
  const lines = [`你好，我想问：${name}。`, guide?.ask, `${plan} ${label}写的是：“${quote}”`];
  expect((await card.innerText()).split(/\n+/)).toEqual(lines);

  await page.getByLabel('请读给我听，我看不见。').press('Space');
  await page.getByLabel('写上我的情况（我答过的题）').press('Space');
  await expect(card).toContainText(/^请读给我听，我看不见。/, { useInnerText: true });
  await expect(card).toContainText('残疾情况：视力残疾；残疾等级：1 级；年龄：44 岁');
  await expect(card).not.toContainText('低保家庭');
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  expect(parseFloat(await card.evaluate((element) => getComputedStyle(element).fontSize))).toBeGreaterThan(
    24,
  );
  for (const gone of ['button', 'input', '.screen'])
    await expect(view(page).locator(gone).filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('写上我的情况（我答过的题）').press('Space');
  await expect(card).not.toContainText('残疾情况', { useInnerText: true });
});
