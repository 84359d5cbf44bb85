import { launch } from 'puppeteer-core';
import { ensureProgram } from '../../support/programs.ts';
import type { Browser, Options } from './browser.ts';

/** Starts Firefox and drives it over WebDriver BiDi, which it speaks by itself. */
export async function startFirefox({ scripts }: Options): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureProgram('firefox-esr', ['firefox-esr', 'fonts-noto-cjk']),
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN', ...(!scripts && { 'javascript.enabled': false }) },
  });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const found = async (xpath: string) => {
    const element = await page.$(`::-p-xpath(${xpath})`);
    if (!element) throw new Error(`Nothing on ${page.url()} is ${xpath}`);
    return element;
  };
  return {
    open: async (address) => {
      await page.goto(address);
    },
    click: async (xpath) => {
      const element = await found(xpath);
      await element.scrollIntoView();
      await element.click();
    },
    type: async (xpath, words) => {
      const element = await found(xpath);
      await element.click({ count: 3 });
      await element.type(words);
    },
    run: (task, ...given) => page.evaluate(task, ...given),
    problems: () => problems,
    close: () => browser.close(),
  };
}
