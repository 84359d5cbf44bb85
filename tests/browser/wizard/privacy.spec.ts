import { expect, test, type Page } from '@playwright/test';
import { press } from '../../support/keyboard.ts';
import {
  answer,
  answerAll,
  expectHeading,
  openWizard,
  question,
  tabStorage,
  view,
} from '../../support/wizard.ts';

const TOLD = {
  替谁查: '残疾人或家人',
  残疾人证: '有',
  残疾情况: '精神残疾',
  残疾等级: 2,
  年龄: 37,
  家庭经济: '低保家庭',
  住处: '农村',
  上学和工作: '种地、养殖',
  家里和身体的情况: '有严重精神障碍（重性精神病）',
  社会保险: '不清楚',
};

/** Words and values that would give an answer away. */
const SECRETS = /精神|psychiatric|37|低保|dibao|农村|rural|种地|farming|severeMental|person|employer/;

/** All that the page leaves where others could read it. */
async function traces(page: Page): Promise<string> {
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      Object.entries(localStorage),
      document.cookie,
      history.state,
      window.name,
    ]),
  );
  return kept + JSON.stringify(await page.context().cookies());
}

/** Notes every request of any kind from now on: of pages, workers, beacons, sockets and reports. */
async function listen(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  devtools.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  devtools.on('Network.webTransportCreated', ({ url }) => asked.push(url));
  await devtools.send('Network.enableReportingApi', { enable: true });
  devtools.on('Network.reportingApiReportAdded', ({ report }) => asked.push(report.type));
  return asked;
}

test('no request leaves, and no answer is left behind, also without a network', async ({ page, context }) => {
  await openWizard(page, 'luojiang');
  await page.waitForLoadState('networkidle');
  const asked = await listen(page);
  await context.setOffline(true);
  await press(page, 'button', '开始');
  for (let open = await question(page); open; open = await question(page)) {
    expect(await traces(page)).not.toMatch(SECRETS);
    await answer(page, TOLD[open.topic as keyof typeof TOLD]);
  }
  expect(await traces(page)).not.toMatch(SECRETS);
  await press(page, 'button', '看结果');
  await expectHeading(page, /^自查结果：很可能符合 \d+ 项/);
  await press(page, 'button', /^做沟通卡：/);
  await expectHeading(page, '窗口沟通卡');
  await page.getByLabel('写上我的情况（我答过的题）').press('Space');
  await expect(view(page).getByText('残疾情况：精神残疾')).toBeVisible();
  expect(await traces(page)).not.toMatch(SECRETS);
  await press(page, 'button', '回到结果');
  await press(page, 'link', '带走结果');
  for (const name of ['存成文字文件', '保存回答，换一台设备接着答']) {
    const saved = page.waitForEvent('download');
    await press(page, 'button', name);
    await (await saved).path();
  }
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);

  expect(await tabStorage(page)).toMatch(SECRETS);
  await press(page, 'link', '改回答，或再查一个人');
  await press(page, 'button', '清除所有回答');
  await expectHeading(page, /^资格自查/);
  expect(await tabStorage(page)).toBe('[]');
  expect(await traces(page)).not.toMatch(SECRETS);
  expect(
    await page.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length]),
  ).toEqual([0, 0]);
});

test('the check sees requests of every kind', async ({ page }) => {
  await openWizard(page, 'jianghai');
  const asked = await listen(page);
  await page.evaluate(() => {
    navigator.sendBeacon('/beacon');
    void fetch('/fetch');
    new Image().src = '/image';
    try {
      new WebSocket(`ws://${location.host}/socket`);
    } catch {
      // Stopped by the page's policy, which is as well.
    }
  });
  await expect.poll(() => asked.join(' ')).toMatch(/beacon/);
  await expect.poll(() => asked.join(' ')).toMatch(/fetch/);
  await expect.poll(() => asked.join(' ')).toMatch(/image/);
});

test('answers are gone with the tab, and from one region to another', async ({ page, context }) => {
  await openWizard(page, 'jianghai');
  await answerAll(page, TOLD, '残疾等级');
  await openWizard(page, 'fuzhou');
  await expect(page.getByRole('button', { name: '开始', exact: true })).toBeVisible();
  await page.close();
  const state = await context.storageState({ indexedDB: true });
  expect(state).toEqual({ cookies: [], origins: [] });
});
