import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { readData } from '../../../src/wizard/data.ts';
import { press } from '../../support/keyboard.ts';
import { answerAll, answerOn, expectHeading, openWizard, tabStorage, view } from '../../support/wizard.ts';

const TOLD = {
  替谁查: '残疾人或家人',
  残疾人证: '有',
  残疾情况: '视力残疾',
  残疾等级: 1,
  年龄: 44,
  家庭经济: '低保家庭',
  住处: '农村',
  上学和工作: '种地、养殖',
  家里和身体的情况: '上面的情况都没有',
  社会保险: '不清楚',
};

const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

async function download(page: Page, name: string): Promise<Download> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name }).press('Enter');
  return saved;
}

async function toResults(page: Page, told: Parameters<typeof answerAll>[1]): Promise<void> {
  await answerAll(page, told);
  await press(page, 'button', '看结果');
  await expectHeading(page, /^自查结果：/);
}

test('text, copy and a file of answers that another device reads to the same results', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWizard(page, 'jianghai');
  await toResults(page, TOLD);
  const shown = await view(page).innerText();

  const text = await download(page, '存成文字文件');
  expect(text.suggestedFilename()).toBe('自查结果-江海区.txt');
  const words = await textOf(text);
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

test('wrong files are told, and lose nothing', async ({ page }) => {
  await openWizard(page, 'jianghai');
  await answerAll(page, TOLD, '年龄');
  for (let back = 0; back < 5; back++) await press(page, 'button', '上一题');
  const input = page.getByLabel('读入以前保存的回答');
  const message = page.locator('#file-message');
  const saved = (answers: object, region = 'jianghai') =>
    JSON.stringify({ kind: 'self-check', version: 1, region, people: [answers], current: 0 });
  const NOT_OURS = '错误：这不是自查保存的文件。请选“自查回答”开头的那个文件。';
  const files: [string, string, string | Buffer, string][] = [
    ['a.json', 'application/json', '{"kind": "self-ch', NOT_OURS],
    ['b.json', 'application/json', '[]', NOT_OURS],
    [
      'c.png',
      'image/png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
        'base64',
      ),
      NOT_OURS,
    ],
    [
      'd.json',
      'application/json',
      ' '.repeat(1_000_000),
      '错误：这个文件太大，不是自查保存的文件。请选“自查回答”开头的那个文件。',
    ],
    [
      'e.json',
      'application/json',
      saved({ age: 4 }, 'luojiang'),
      '错误：这个文件是别的地区的，不是江海区的。请到那个地区的自查里读入。',
    ],
    [
      'f.json',
      'application/json',
      saved({ age: 400 }),
      '错误：这个文件里“年龄”的回答读不懂。请在原来的设备上再保存一次，或者重新答题。',
    ],
    [
      'g.json',
      'application/json',
      saved({ shoeSize: 40 }),
      '错误：这个文件里“shoeSize”的回答读不懂。请在原来的设备上再保存一次，或者重新答题。',
    ],
    [
      'h.json',
      'application/json',
      '{"kind":"self-check","region":"jianghai","people":[]}',
      '错误：这个文件坏了，里面没有回答。请在原来的设备上再保存一次。',
    ],
  ];
  const kept = await tabStorage(page);
  for (const [name, mimeType, content, words] of files) {
    await input.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
    await expect(message).toHaveText(words);
    await expect(message).toBeFocused();
    await expect(input).toHaveAccessibleDescription(new RegExp(words.slice(3, 20)));
  }
  expect(await tabStorage(page)).toBe(kept);
  await press(page, 'button', '接着上次的答');
  await expectHeading(page, '今年几岁？');
});

test('the card holds nothing personal until it is ticked; card and results print without buttons', async ({
  page,
}) => {
  const data = page.waitForResponse('**/data.json');
  await openWizard(page, 'jianghai');
  await toResults(page, TOLD);
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

test('several people of one household: what is known of the household isn’t asked again', async ({
  page,
}) => {
  await openWizard(page, 'jianghai');
  await toResults(page, TOLD);
  const first = await view(page).locator('.counts').innerText();
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '再查一个家里人');
  const second = { ...TOLD, 残疾情况: '智力残疾', 年龄: 9, 上学和工作: '在上小学或初中' };
  await expectHeading(page, '有残疾人证吗？');
  const asked = await answerOn(page, second);
  for (const known of ['替谁查', '家庭经济', '住处']) expect(asked).not.toContain(known);
  await expect(view(page).getByText('低保家庭')).toBeVisible();
  await press(page, 'button', '看结果');
  await expectHeading(page, /^第 2 位：自查结果：/);
  expect(await view(page).locator('.counts').innerText()).not.toBe(first);

  const words = await textOf(await download(page, '存成文字文件'));
  expect(words).toMatch(/第 1 位[^]*年龄：44 岁[^]*第 2 位[^]*年龄：9 岁/);
  await page.reload();
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '看第 1 位的结果');
  await expectHeading(page, /^第 1 位：自查结果：/);
  expect(await view(page).locator('.counts').innerText()).toBe(first);
});
