import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { WIZARD_VERSION } from '../../../src/wizard/data.ts';
import { axeViolations } from '../../support/axe.ts';
import { fileOf } from '../../support/pages.ts';
import { press, tabTo } from '../../support/keyboard.ts';
import { answer, answerAll, expectHeading, expectTopic, openWizard } from '../../support/wizard.ts';

const DATA = readFileSync(fileOf('/jianghai/wizard/data.json'), 'utf8');
const MESSAGE = /^自查没能打开，/;
const changed = (part: object) => JSON.stringify({ ...(JSON.parse(DATA) as object), ...part });

const FAILURES: Record<string, { file: string; answer: (route: Route) => Promise<void> }> = {
  'the data is missing': {
    file: '**/data.json',
    answer: (route) => route.fulfill({ status: 404, body: '没有' }),
  },
  'the data is cut short': {
    file: '**/data.json',
    answer: (route) => route.fulfill({ body: DATA.slice(0, DATA.length / 2) }),
  },
  'the data is another region’s': {
    file: '**/data.json',
    answer: (route) => route.fulfill({ body: readFileSync(fileOf('/fuzhou/wizard/data.json'), 'utf8') }),
  },
  'the data is another version’s': {
    file: '**/data.json',
    answer: (route) => route.fulfill({ body: changed({ version: WIZARD_VERSION + 1 }) }),
  },
  'the data lacks its guides': {
    file: '**/data.json',
    answer: (route) => route.fulfill({ body: changed({ guides: undefined }) }),
  },
  'the script is cut off': { file: '**/wizard/app.js*', answer: (route) => route.abort('connectionreset') },
};

/** Breaks a file of the wizard; what it returns mends it. */
async function fail(page: Page, { file, answer }: (typeof FAILURES)[string]): Promise<() => void> {
  let broken = true;
  await page.route(file, (route) => (broken ? answer(route) : route.continue()));
  return () => {
    broken = false;
  };
}

async function expectFailure(page: Page, buttons: readonly string[]): Promise<void> {
  await expect(page.getByRole('alert')).toHaveText(MESSAGE);
  await expect(page.getByRole('heading', { name: '自查清单' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 4 }).first()).toBeVisible();
  await expect(page.locator('main button')).toHaveText(buttons);
  await expect(page.locator('#wizard')).toContainText('下面的自查清单');
}

for (const [name, failure] of Object.entries(FAILURES)) {
  test(`${name}: a message, the list as the way out, and another try`, async ({ page }) => {
    const mend = await fail(page, failure);
    await page.goto('/jianghai/wizard/');
    await expectFailure(page, ['开始', '再试一次']);
    const again = page.getByRole('button', { name: '再试一次' });
    await press(page, 'button', '再试一次');
    await expectFailure(page, ['开始', '再试一次']);
    await expect(again).toBeFocused();

    mend();
    await page.keyboard.press('Enter');
    await expectHeading(page, '资格自查（江海区）');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await answerAll(page, { 替谁查: '用人单位' }, '单位');
  });

  test(`${name}, and the first question is answered: told there, the answer kept, and taken at another try`, async ({
    page,
  }) => {
    const mend = await fail(page, failure);
    await page.goto('/jianghai/wizard/');
    await press(page, 'button', '开始');
    await expectTopic(page, '替谁查');
    await answer(page, '用人单位');
    await expect(page.getByRole('alert')).toHaveText(MESSAGE);
    await expect(page.getByRole('radio', { name: '用人单位' })).toBeChecked();
    await expect(page.getByRole('heading', { name: '自查清单' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    mend();
    await press(page, 'button', '再试一次');
    await expectTopic(page, '单位');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { name: '自查清单' })).toBeHidden();
  });
}

test('what is needed to begin is cut off: a message, the list as the way out, and another try', async ({
  page,
}) => {
  const mend = await fail(page, {
    file: '**/wizard/begin.js*',
    answer: (route) => route.abort('connectionreset'),
  });
  await page.goto('/jianghai/wizard/');
  await expectFailure(page, ['再试一次']);
  await press(page, 'button', '再试一次');
  await expectFailure(page, ['再试一次']);
  await expect(page.getByRole('button', { name: '再试一次' })).toBeFocused();
  mend();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await answerAll(page, { 替谁查: '用人单位' }, '单位');
});

test('where the browser keeps nothing, the answers last until the page is left', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openWizard(page, 'jianghai');
  await answerAll(page, { 替谁查: '用人单位', 单位: '都不是' });
  await expectHeading(page, '核对你的回答');
  await press(page, 'button', '改替谁查');
  await answer(page, '用人单位');
  await press(page, 'button', '看结果');
  await expectHeading(page, /^自查结果：/);
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '清除所有回答');
  await expect(page.getByRole('status')).toHaveText('已清除所有回答');
  await tabTo(page.getByRole('button', { name: '开始', exact: true }));
  expect(errors).toEqual([]);
});

test('what the tab keeps and can’t be read is as nothing', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem(
      'wizard:jianghai',
      '{"kind":"self-check","region":"jianghai","people":[{"age":"x"}]}',
    );
  });
  await openWizard(page, 'jianghai');
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeVisible();
});
