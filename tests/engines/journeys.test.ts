import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FARMER } from '../support/households.ts';
import { searchFor } from '../support/search.ts';
import type { Browser } from './browsers/browser.ts';
import { BROWSERS } from './browsers/index.ts';
import { button, expectTitle, heading, option } from './elements.ts';
import { ORIGIN } from '../support/built-site.ts';

describe.each(BROWSERS)('$name', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ scripts: true });
  }, 60_000);
  afterAll(() => browser.close());

  const open = (path: string) => browser.open(ORIGIN + path);
  const text = (selector: string) =>
    browser.run((css) => document.querySelector<HTMLElement>(css)?.innerText ?? '', selector);

  test('a plan is found by links, and its clauses have addresses', async () => {
    await open('/');
    await browser.click("//main//a[contains(., '罗江区')]");
    await expectTitle(browser, /^罗江区/);
    await browser.click("//main//a[contains(., '全文')]");
    await expectTitle(browser, /规划/);
    await browser.click("//nav//a[@href='#3']");
    const shown = () =>
      browser.run(() => {
        const target = document.querySelector(':target');
        const { top = -1 } = target?.getBoundingClientRect() ?? {};
        return `${target?.id ?? ''} ${top >= 0 && top < innerHeight ? 'in view' : 'out of view'}`;
      });
    await expect.poll(shown).toBe('3 in view');
    await open('/luojiang/plans/2021-2025/#3-1-3');
    await expect.poll(shown).toBe('3-1-3 in view');
  });

  test('a guide shows its headings and leads to the clause that it rests on', async () => {
    await open('/luojiang/guides/nursing-subsidy/');
    expect(await heading(browser)).toBe('重度残疾人护理补贴（罗江区）');
    const parts = await browser.run(() =>
      [...document.querySelectorAll('h2')]
        .filter((part) => part.offsetHeight > 0)
        .map((part) => part.innerText),
    );
    expect(parts).toEqual(expect.arrayContaining(['谁能得到', '能得到什么', '怎么办理']));
    await browser.click("//ol/li[@id='cite-1']//a");
    await expectTitle(browser, /规划/);
    expect(await browser.run(() => document.querySelector(':target')?.id)).toBe('3-1-3-p1');
  });

  test('reading aloud is offered where the device can speak, and its player opens', async () => {
    await open('/luojiang/guides/nursing-subsidy/');
    const offered = await browser.run(
      () => document.querySelector<HTMLElement>('.read-aloud')?.offsetHeight !== 0,
    );
    expect(offered).toBe(await browser.run(() => 'speechSynthesis' in window));
    if (!offered) return;
    await browser.click(button('朗读这一页'));
    await expect.poll(() => text('.read-aloud')).not.toBe('朗读这一页');
    expect(await text('.read-aloud')).not.toContain('没能打开');
  });

  test('settings apply at once and on the next page', async () => {
    await open('/settings/');
    const size = () => browser.run(() => getComputedStyle(document.body).fontSize);
    const background = () => browser.run(() => getComputedStyle(document.body).backgroundColor);
    const before = { size: await size(), background: await background() };
    await browser.click("(//label[input[@name='size']])[last()]");
    await browser.click("//label[input[@name='colors' and @value='dark']]");
    await expect.poll(size).not.toBe(before.size);
    await expect.poll(background).not.toBe(before.background);
    const chosen = { size: await size(), background: await background() };
    await open('/luojiang/guides/nursing-subsidy/');
    expect({ size: await size(), background: await background() }).toEqual(chosen);
    await open('/settings/');
    await browser.click(button('全部恢复原样'));
    await expect.poll(size).toBe(before.size);
  });

  test('the wizard leads to its results', async () => {
    const told: Readonly<Record<string, string | number>> = FARMER;
    await open('/luojiang/wizard/');
    await expect.poll(() => text('#wizard')).toContain('开始');
    await browser.click(button('开始'));
    await expectTitle(browser, /^问题 1/);
    const title = () => browser.run(() => document.title);
    for (let asked = 0; asked < 20 && /^问题/.test(await title()); asked++) {
      const now = await title();
      const answer = told[/– (\S+) – /.exec(now)?.[1] ?? 'nothing'];
      if (answer === undefined) throw new Error(`No answer is told to: ${now}`);
      if (typeof answer === 'number') await browser.type("//input[@inputmode='numeric']", String(answer));
      else await browser.click(option(answer));
      await browser.click(button('继续'));
      await expect.poll(title).not.toBe(now);
      expect(await title()).not.toMatch(/^错误/);
    }
    await expectTitle(browser, /^核对你的回答/);
    await browser.click(button('看结果'));
    await expectTitle(browser, /^自查结果/);
    await expect.poll(() => browser.run(() => document.activeElement?.tagName)).toBe('H1');
    expect(await text('#wizard')).toContain('重度残疾人护理补贴');
  });

  test('search finds, and says when it finds nothing', async () => {
    await open(searchFor('护理补贴'));
    await expect.poll(() => text('#count'), { timeout: 15_000 }).toMatch(/^共找到 \d+ 条/);
    expect(await text('#group-guides h3, [id^=group-] h3')).toContain('护理补贴');
    await open(searchFor('qzxv'));
    await expect.poll(() => text('#count'), { timeout: 15_000 }).toContain('没有');
  });

  test('no page has raised an error or broken its policy', () => {
    expect(browser.problems()).toEqual([]);
  });
});
