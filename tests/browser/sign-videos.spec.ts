import { expect } from '@playwright/test';
import { expectToSay } from '../support/aria.ts';
import { axeViolations, printUndecided } from '../support/axe.ts';
import { test } from '../support/fixture-site.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { sideways } from '../support/layout.ts';
import { expectToPlay, playersHeard, slowDown, stateOf, watchFiles } from '../support/recordings.ts';
import { structureProblems } from '../support/structure.ts';
import { testPlanChanges } from './plan-changes.ts';

const PUBLISHED = '/ceshi/guides/care-allowance/';
const STALE = '/ceshi/guides/job-training/';
const PLANNED = '/ceshi/plans/2021-2025/easy/';

// One after the other: they share the site that the first one builds, and Astro can't build two at a time.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 360, height: 740 } });
test.afterAll(printUndecided);

test('a published recording, by keyboard', async ({ page }) => {
  const files = watchFiles(page);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(PUBLISHED, { waitUntil: 'networkidle' });
  const player = page.locator('#sign-player');
  expect(await stateOf(player)).toMatchObject({
    paused: true,
    time: 0,
    tracks: ['captions showing', 'chapters disabled'],
  });
  expect(files).toEqual(['clip.png', 'care.vtt']);
  await slowDown(player);

  await tabTo(player);
  await page.keyboard.press('Space');
  await expectToPlay(player, 0, 3);
  expect(await stateOf(player)).toMatchObject({ caption: '这是测试的画面，上面有时间。' });

  await press(page, 'button', '从 6 秒开始看：打电话时可以这样问');
  await expectToPlay(player, 6, 8);
  expect(await stateOf(player)).toMatchObject({ caption: '不清楚，先问。' });
  await expect(page.getByRole('button', { name: '从 6 秒开始看：打电话时可以这样问' })).toBeFocused();

  await press(page, 'link', '看手语：怎么办理');
  await expect(player).toBeFocused();
  await expect(player).toBeInViewport({ ratio: 0.9 });
  await expectToPlay(player, 3, 6);
  expect(await stateOf(player)).toMatchObject({ caption: '现在说怎么办理。' });

  await page.keyboard.press('Space');
  await expect.poll(async () => (await stateOf(player)).paused).toBe(true);
  await tabTo(page.getByRole('link', { name: '跳到正文' }), 'Shift+Tab');
  expect(errors).toEqual([]);
});

test('a second picture keeps in step', async ({ page }) => {
  await page.goto(PUBLISHED);
  const [player, beside] = [page.locator('#sign-player'), page.locator('.beside')];
  await slowDown(player);
  await press(page, 'button', '从 3 秒开始看：怎么办理');
  await expectToPlay(player, 3, 6);
  await expectToPlay(beside, 2.7, 6.3);
  await player.evaluate((media: HTMLMediaElement) => {
    media.pause();
    media.currentTime = 1;
  });
  await expect
    .poll(async () => {
      const { paused, time } = await stateOf(beside);
      return paused && Math.abs(time - 1) <= 0.3;
    })
    .toBe(true);
});

test('a published recording, as a screen reader hears it', async ({ page }) => {
  await page.goto(PUBLISHED);
  await expectToSay(page.locator('#sign'), 'published');
  // Players are not in that snapshot.
  expect(await playersHeard(page)).toEqual(['手语视频：护理补贴（测试区）']);
  await expect(page.locator('h2:has-text("怎么办理") + p')).toHaveText('看手语：怎么办理');
  await expect(page.locator('h2:has-text("谁负责") + p')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(await structureProblems(page)).toEqual([]);
  expect(await sideways(page)).toEqual({ scroll: 0, outside: [] });
});

test('the easy-read version leads to the recording', async ({ page }) => {
  await page.goto(`${PUBLISHED}easy/`);
  await page.getByRole('link', { name: '护理补贴：手语视频' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${PUBLISHED}#sign$`));
  await expect(page.locator('#sign')).toBeInViewport();
});

test('a recording whose file can’t be had says so, and what there is', async ({ page }) => {
  await page.route('**/clip.webm', (route) => route.abort());
  await page.goto(PUBLISHED);
  await press(page, 'button', '从 3 秒开始看：怎么办理');
  await expect(page.getByRole('status')).toHaveText('放不出来。可以看文字稿，或者下载以后再看。');
});

test('a recording whose text has changed says what changed; the audio of the same page doesn’t', async ({
  page,
}) => {
  await page.goto(STALE);
  await expectToSay(page.locator('#sign'), 'stale');
  await expectToSay(page.locator('#audio'), 'audio');
  expect(await axeViolations(page)).toEqual([]);
});

test('where there is none yet: a line, no player, no script and no request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(PLANNED, { waitUntil: 'networkidle' });
  await expectToSay(page.locator('p', { hasText: '还没有手语视频' }), 'planned');
  await expect(page.locator('video, audio, .recording, [data-from]')).toHaveCount(0);
  expect(requests.filter((each) => each !== '/favicon.svg')).toEqual([PLANNED]);
  expect(await page.locator('meta[http-equiv]').getAttribute('content')).not.toContain('media-src');
  expect(await axeViolations(page)).toEqual([]);
});

test('a question of the wizard', async ({ page }) => {
  await page.goto('/ceshi/wizard/');
  await press(page, 'button', '开始');
  await page.getByRole('heading', { level: 1, name: '今年几岁？' }).waitFor();
  await expectToSay(page.locator('#wizard form'), 'question');
  const player = page.locator('video');
  await slowDown(player);
  await tabTo(player);
  await page.keyboard.press('Space');
  await expectToPlay(player, 0, 3);
  expect(await stateOf(player)).toMatchObject({ caption: '这是测试的画面，上面有时间。' });
  expect(await axeViolations(page)).toEqual([]);
});

test('the scripts for those who record: one is printed alone', async ({ page }) => {
  await page.goto('/staff/sign/ceshi/');
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await press(page, 'link', '护理补贴（测试区）');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main').getByRole('heading')).toHaveText(['护理补贴（测试区）']);
  await expectToSay(page.locator('.script:target'), 'script');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a recording plays, with captions and transcript; nothing pretends to be a button', async ({
    page,
  }) => {
    await page.goto(PUBLISHED);
    await expectToSay(page.locator('#sign'), 'without-script');
    await expect(page.locator('.beside')).toBeHidden();
    await page.getByRole('link', { name: '看手语：怎么办理' }).press('Enter');
    await expect(page).toHaveURL(/#sign-player$/);
    await expect(page.locator('#sign-player')).toBeInViewport({ ratio: 0.9 });
  });
});

// Here, because only one worker can build the small site.
testPlanChanges();
