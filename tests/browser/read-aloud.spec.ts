import { expect, test, type Page } from '@playwright/test';
import { heard, listen } from '../support/announcements.ts';
import { axeViolations } from '../support/axe.ts';
import { currentFocus, numberFocusable } from '../support/focus.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { sideways } from '../support/layout.ts';
import { endSpeech, lastSaid, markedWords, said, useDevice } from '../support/speech.ts';
import { TARGETS, tooSmall } from '../support/targets.ts';
import { withDisplay } from '../support/display.ts';

const EASY = '/luojiang/guides/dibao/easy/';
const GUIDE = '/luojiang/guides/dibao/';
const PLAYER = /\/read-aloud\/player\.js/;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a page and has it read. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await press(page, 'button', '朗读这一页');
  await expect(button(page, '暂停朗读')).toBeFocused();
  await expect.poll(() => said(page)).toHaveLength(1);
}

/** Ends what is said until this is being said. */
async function goOn(page: Page, words: string): Promise<void> {
  for (let count = (await said(page)).length; (await lastSaid(page)) !== words; count++) {
    if (count > 30) throw new Error(`${words} is never said`);
    await endSpeech(page);
    await expect.poll(async () => (await said(page)).length).toBe(count + 1);
  }
}

test('a journey by keyboard: start, pause, continue, back, next, speed, stop', async ({ page }) => {
  await useDevice(page, {});
  await page.goto(EASY);
  const text = await page.getByRole('main').innerText();
  const tree = await page.getByRole('main').ariaSnapshot();
  await listen(page);
  await press(page, 'button', '朗读这一页');
  await expect(button(page, '暂停朗读')).toBeFocused();
  await expect.poll(() => lastSaid(page)).toBe('最低生活保障（低保）（易读版）');
  expect((await said(page))[0]).toMatchObject({ lang: 'zh-CN', rate: 1 });
  await goOn(page, '低保给收入太低的家庭。');
  expect(await markedWords(page)).toBe('低保给收入太低的家庭。');
  await goOn(page, '全名叫“最低生活保障”。');
  expect(await markedWords(page)).toBe('全名叫“最低生活保障”。');

  await page.keyboard.press('Enter');
  await expect(button(page, '继续朗读')).toBeFocused();
  const paused = (await said(page)).length;
  await endSpeech(page);
  await press(page, 'button', '上一句');
  expect(await markedWords(page)).toBe('低保给收入太低的家庭。');
  expect(await said(page)).toHaveLength(paused);
  await tabTo(button(page, '继续朗读'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => lastSaid(page)).toBe('低保给收入太低的家庭。');
  await press(page, 'button', '下一句');
  await expect.poll(() => lastSaid(page)).toBe('全名叫“最低生活保障”。');
  await tabTo(page.getByLabel('语速'));
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ rate: 0.7 });
  expect(await page.getByRole('main').innerText()).toBe(text);
  expect(await page.getByRole('main').ariaSnapshot()).toBe(tree);

  await press(page, 'button', '停止');
  await expect(button(page, '朗读这一页')).toBeFocused();
  await expect(button(page, '停止')).toHaveCount(0);
  expect(await markedWords(page)).toBe('');
  expect(await heard(page), 'says nothing into a screen reader').toEqual([]);
});

test('asks for the player with the press, and not before', async ({ page }) => {
  await useDevice(page, {});
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') requests.push(pathname);
  });
  await page.goto(EASY, { waitUntil: 'networkidle' });
  expect(requests).toEqual([EASY]);
  await press(page, 'button', '朗读这一页');
  await expect(button(page, '暂停朗读')).toBeVisible();
  expect(requests).toEqual([EASY, '/read-aloud/player.js']);
});

test('a page of several kinds is read to its end, and then it is still', async ({ page }) => {
  await useDevice(page, {});
  await page.clock.install();
  await read(page, '/formats/');
  const count = async () => (await said(page)).length;
  for (let before = 0; (await count()) > before;) {
    before = await count();
    await endSpeech(page);
    await page.clock.runFor(1000);
  }
  const all = (await said(page)).map(({ text }) => text).join('');
  expect(all).toMatch(/^多种格式/);
  expect(all).toContain('打印出来的字是18磅的大字');
  expect(all).not.toMatch(/当前位置|^朗读|http/);
  await expect(button(page, '朗读这一页')).toBeFocused();
});

test('tells voices that come late', async ({ page }) => {
  await useDevice(page, { late: 1500 });
  await page.goto(EASY);
  await press(page, 'button', '朗读这一页');
  await expect.poll(() => lastSaid(page)).toContain('低保');
});

test('says that there is no voice, and what else there is', async ({ page }) => {
  await useDevice(page, { voices: ['en-US'] });
  await page.clock.install();
  await page.goto(EASY);
  await press(page, 'button', '朗读这一页');
  await page.clock.runFor(5000);
  const message = page.getByRole('region', { name: '朗读' }).getByRole('alert');
  await expect(message).toContainText('这台设备没有中文的朗读声音');
  await expect(message.getByRole('link')).toHaveAttribute('href', '/formats/');
  await expect(button(page, '朗读这一页')).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
});

test('asks before a voice that sends the text to a service', async ({ page }) => {
  await useDevice(page, { voices: ['zh-CN+'] });
  await page.goto(EASY);
  await press(page, 'button', '朗读这一页');
  await expect(button(page, '用网上的声音读')).toBeVisible();
  expect(await said(page)).toEqual([]);
  await press(page, 'button', '用网上的声音读');
  await expect.poll(() => lastSaid(page)).toContain('低保');
  await expect(button(page, '暂停朗读')).toBeFocused();
});

test('says that the device failed, and can try again from there', async ({ page }) => {
  await useDevice(page, { fails: true });
  await page.goto(EASY);
  await press(page, 'button', '朗读这一页');
  await expect(page.getByText('朗读停了')).toBeVisible();
  await expect(button(page, '继续朗读')).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
});

test('says that the player could not be fetched; another press tries again', async ({ page }) => {
  await useDevice(page, {});
  await page.route(PLAYER, (route) => route.abort(), { times: 1 });
  await page.goto(EASY);
  await press(page, 'button', '朗读这一页');
  await expect(page.getByText('朗读没能打开')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(button(page, '暂停朗读')).toBeFocused();
  await expect(page.getByText('朗读没能打开')).toHaveCount(0);
});

test('there is no button where the device can’t speak', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Object.getPrototypeOf(window) as object, 'speechSynthesis');
  });
  await page.goto(EASY);
  await expect(button(page, '朗读这一页')).toHaveCount(0);
});

test('draws the mark itself in browsers without the Highlight API', async ({ page }) => {
  await useDevice(page, {});
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await read(page, EASY);
  const box = await page.locator('.spoken-boxes > div').first().boundingBox();
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(Math.abs((box?.y ?? 0) - (title?.y ?? 1e4))).toBeLessThan(10);
  await expect(page.locator('.spoken-boxes')).toHaveAttribute('aria-hidden', 'true');
});

test('stops when the page is left', async ({ page }) => {
  await useDevice(page, {});
  await read(page, EASY);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(button(page, '朗读这一页')).toBeVisible();
  const count = (await said(page)).length;
  await endSpeech(page);
  expect(await said(page)).toHaveLength(count);
});

for (const { name, viewport, display } of [
  { name: '1280 px', viewport: { width: 1280, height: 720 }, display: {} },
  { name: '1280 px at 400 %', viewport: { width: 320, height: 256 }, display: {} },
  { name: '320 px, simple view', viewport: { width: 320, height: 640 }, display: { view: 'on', size: '3' } },
])
  test(`the bar covers nothing that has the focus: ${name}`, async ({ page }) => {
    await useDevice(page, {});
    await withDisplay(page, display);
    await page.setViewportSize(viewport);
    await read(page, GUIDE);
    const problems: string[] = [];
    await numberFocusable(page);
    await page.getByRole('link', { name: '依据 5' }).first().focus();
    for (const key of [...Array<'Tab'>(6).fill('Tab'), ...Array<'Shift+Tab'>(24).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const focus = await currentFocus(page);
      problems.push(...focus.problems.map((problem) => `${focus.name}: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(await sideways(page)).toEqual({ scroll: 0, outside: [] });
    expect(await tooSmall(page, TARGETS.replaceAll(/(\w+(?:\[href\])?)/g, '.read-aloud $1'), 44)).toEqual([]);
    const { covered, height } = await page.evaluate(() => ({
      covered: Number.parseFloat(document.documentElement.style.getPropertyValue('--covered')),
      height: innerHeight,
    }));
    expect(covered).toBeLessThanOrEqual(height * 0.45);
  });

test('no violations while it reads, in dark colours and narrow', async ({ page }) => {
  await useDevice(page, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 800 });
  await read(page, EASY);
  expect(await axeViolations(page)).toEqual([]);
});
