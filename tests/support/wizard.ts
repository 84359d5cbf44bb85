import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { choose, press, settle, type } from './keyboard.ts';

export const UNKNOWN = '不清楚';

/** Answers by the topic of the question: the names of options, or what is typed. */
export type Told = Readonly<Record<string, string | number | readonly string[]>>;

/** Opens the wizard of a region and waits until it has begun. */
export async function openWizard(page: Page, region: string): Promise<void> {
  await page.goto(`/${region}/wizard/`);
  await expect(page.getByLabel('读入以前保存的回答')).toBeVisible();
}

/** What the wizard shows once it has left the start. */
export function view(page: Page): Locator {
  return page.locator('#wizard');
}

/** All that the tab keeps. */
export async function tabStorage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
}

export async function expectHeading(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
  await settle(page);
}

/** Expects the question about a topic; its words are the editors'. */
export async function expectTopic(page: Page, topic: string): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^问题 \\d+（共约 \\d+）– ${topic} – `));
  await settle(page);
}

/** Which question stands in the title; none where another view is open. */
export async function question(
  page: Page,
): Promise<{ number: number; about: number; topic: string } | undefined> {
  const found = /^问题 (\d+)（共约 (\d+)）– (\S+) – 资格自查（\S+） – 助残政策导航$/.exec(await page.title());
  if (!found) return undefined;
  const [, number, about, topic = ''] = found;
  return { number: Number(number), about: Number(about), topic };
}

/** Gives an answer to the open question and goes on, by keyboard. */
export async function answer(page: Page, told: Told[string] | undefined): Promise<void> {
  if (told === undefined) throw new Error(`No answer is told to: ${await page.title()}`);
  if (typeof told === 'number') await type(page, String(told));
  else for (const name of [told].flat()) await choose(page, name);
  await press(page, 'button', '继续');
  await expect(page).not.toHaveTitle(/^错误：/);
}

/** Answers the questions from the open one on, by keyboard, up to a topic or the check of the answers; returns their topics. */
export async function answerOn(page: Page, told: Told, until?: string): Promise<string[]> {
  const topics: string[] = [];
  for (let open = await question(page); open && open.topic !== until; open = await question(page)) {
    topics.push(open.topic);
    await answer(page, told[open.topic]);
  }
  return topics;
}

/** The same from the first question on. */
export async function answerAll(page: Page, told: Told, until?: string): Promise<void> {
  await press(page, 'button', '开始');
  await answerOn(page, told, until);
}

/** Answers every question and opens the results. */
export async function toResults(page: Page, told: Told): Promise<void> {
  await answerAll(page, told);
  await press(page, 'button', '看结果');
  await expectHeading(page, /^自查结果：/);
}

/** Presses a button that hands out a file. */
export async function download(page: Page, name: string): Promise<Download> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name }).press('Enter');
  return saved;
}

export async function textIn(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8');
}
