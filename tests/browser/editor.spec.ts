import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { readFrontMatter } from '../../src/content/read-data.ts';
import { editorPage } from '../../src/editor/editor-page.ts';
import { writeEditor } from '../../src/editor/write-editor.ts';
import { guideSchema } from '../../src/guides/schema.ts';
import { updateSchema } from '../../src/updates/update.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { filesOf, offerFolder } from '../support/editor-folder.ts';

// The CMS is two megabytes of script, and one file after another is opened in it.
test.slow();

const GUIDE = 'content/regions/fuzhou/guides/living-allowance.mdx';

const KNOWN = ['aria-required-children', 'page-has-heading-one', 'region'];

/** The editor's first page, which is offered a copy of the content; a small part of it, so that it is quick. */
async function begin(page: Page): Promise<{ asked: string[] }> {
  const site = mkdtempSync(join(tmpdir(), 'editor-site-'));
  const repository = mkdtempSync(join(tmpdir(), 'editor-repository-'));
  await writeEditor(site, 'content', null);
  for (const part of [GUIDE, 'content/updates', 'content/site.yaml'])
    cpSync(part, join(repository, part), { recursive: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.route('**/staff/edit/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/staff/edit/', '');
    return route.fulfill({ path: join(site, name === '' ? 'index.html' : name) });
  });
  await page.goto('/staff/edit/');
  await offerFolder(page, repository);
  return { asked };
}

const LOCAL = '使用本地仓库';
const guidesOf = (page: Page) => page.getByRole('treeitem', { name: /抚州市 · 办事指南/ });

/** The editor, opened on that copy as a person would. */
async function open(page: Page): Promise<{ asked: string[] }> {
  const begun = await begin(page);
  await page.getByRole('button', { name: LOCAL }).click();
  await expect(guidesOf(page)).toBeVisible();
  return begun;
}

/** What axe finds beyond what it found in 0.221.1, which is for the makers of the CMS to mend. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy holds for scripts that a test adds, too; this one is handed over by the browser itself.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id }) => id).filter((id) => !KNOWN.includes(id));
}

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true });

test('a guide is changed, a wrong value is refused, an update is written, in files of the folder', async ({
  page,
  baseURL,
}) => {
  const { asked } = await open(page);
  const before = await filesOf(page);
  // The parts of the CMS fade in; what is half there has no contrast.
  await expect.poll(() => violations(page), { timeout: 20_000 }).toEqual([]);

  await page.goto('/staff/edit/#/collections/guides-fuzhou/entries/living-allowance');
  const summary = page.getByRole('textbox', { name: '这是什么' });
  await expect(summary).toBeVisible();
  await expect.poll(() => violations(page), { timeout: 20_000 }).toEqual([]);
  await summary.fill('家里困难的残疾人，有生活补贴。规划没有写多少钱。');
  const plan = page.getByRole('textbox', { name: '依据哪份规划' });
  await plan.fill('2021');
  await save(page).click();
  await expect(page.getByRole('alert').filter({ hasText: '规划的年份，例如：2021-2025' })).toBeVisible();
  expect(await filesOf(page)).toEqual(before);

  await plan.fill('2021-2025');
  await save(page).click();
  // Retried as a whole: a file that is just being written can't be listed.
  await expect(async () => {
    expect((await filesOf(page))[GUIDE]).not.toBe(before[GUIDE]);
  }).toPass();
  expect((await filesOf(page))[GUIDE]).toBe(
    before[GUIDE]?.replace(/^summary: .*$/m, 'summary: 家里困难的残疾人，有生活补贴。规划没有写多少钱。'),
  );

  await page.goto('/staff/edit/#/collections/updates/new');
  await page.getByRole('textbox', { name: '标题' }).fill('生活补贴的说明短了');
  await page.getByRole('textbox', { name: '日期' }).fill('2026-11-24');
  await page.getByRole('textbox', { name: '正文' }).fill('抚州的生活补贴，说明更短了。');
  const update = 'content/updates/2026-11-24.mdx';
  const written =
    '---\ntitle: 生活补贴的说明短了\ndate: 2026-11-24\nkind: guide\n---\n\n抚州的生活补贴，说明更短了。\n';
  await expect(async () => {
    // The CMS at times shows a choice and does not take it while it still takes the text before.
    if (await save(page).isVisible()) {
      await page.getByRole('radio', { name: '规划' }).click();
      await page.getByRole('radio', { name: '办事指南' }).click();
      await save(page).click();
    }
    await expect(async () => {
      expect((await filesOf(page))[update]).toBe(written);
    }).toPass({ timeout: 3_000 });
  }).toPass();

  const after = await filesOf(page);
  expect(
    Object.keys(after)
      .filter((name) => after[name] !== before[name])
      .sort(),
  ).toEqual([GUIDE, update]);
  const problems = [
    readFrontMatter({ file: GUIDE, text: after[GUIDE] ?? '' }, guideSchema),
    readFrontMatter({ file: update, text: after[update] ?? '' }, updateSchema),
  ].flatMap((read) => read.problems);
  expect(problems).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([new URL(baseURL ?? '').origin]));
});

test('a guide is changed by keyboard alone', async ({ page }) => {
  await begin(page);
  await press(page, 'button', LOCAL);
  await expect(guidesOf(page)).toBeVisible();
  const before = await filesOf(page);

  await tabTo(page.getByRole('treeitem', { name: /更新记录/ }));
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(guidesOf(page)).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /^家里困难的残疾人/ });
  await expect(row).toBeVisible();
  await tabTo(row);
  await page.keyboard.press('Enter');
  const summary = page.getByRole('textbox', { name: '这是什么' });
  await expect(summary).toBeVisible();
  await tabTo(summary);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('家里困难的残疾人，有生活补贴。');
  await tabTo(save(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(async () => {
    expect((await filesOf(page))[GUIDE]).toBe(
      before[GUIDE]?.replace(/^summary: .*$/m, 'summary: 家里困难的残疾人，有生活补贴。'),
    );
  }).toPass();
});

test('without script the page says what to do', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/staff/edit/', (route) =>
    route.fulfill({ body: editorPage(null), contentType: 'text/html' }),
  );
  await page.goto(`${baseURL ?? ''}/staff/edit/`);
  await expect(page.getByText('要用 JavaScript')).toBeVisible();
  await page.close();
});
