import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { ensureProgram } from '../../support/programs.ts';
import { PORT } from '../../support/built-site.ts';
import type { Browser, Options } from './browser.ts';

const PORT_OF_DRIVER = PORT + 1;

/** Starts WebKitWebDriver on a screen that nobody sees; resolves to the way to end it once it answers. */
async function startDriver(): Promise<() => Promise<void>> {
  const driver = ensureProgram('WebKitWebDriver', ['webkit2gtk-driver', 'fonts-noto-cjk']);
  const screen = ensureProgram('xvfb-run', ['xvfb', 'xauth']);
  const running = spawn(screen, ['-a', driver, `--port=${PORT_OF_DRIVER}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, LANG: 'C.UTF-8', LANGUAGE: 'zh_CN' },
  });
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${PORT_OF_DRIVER}/status`).catch(() => undefined);
    if (answer?.ok) break;
    await wait(100);
  }
  return async () => {
    const ended = once(running, 'exit');
    // The screen, the driver and the browser are one group.
    if (running.pid !== undefined) process.kill(-running.pid);
    await ended;
  };
}

/** Starts WebKitGTK's MiniBrowser and drives it over WebDriver. */
export async function startWebKit({ scripts }: Options): Promise<Browser> {
  const stop = await startDriver();
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${PORT_OF_DRIVER}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          args: ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])],
        },
      }),
    )
    .build();
  const found = async (xpath: string) => {
    const [element] = await browser.findElements(By.xpath(xpath));
    if (!element) throw new Error(`Nothing on ${await browser.getCurrentUrl()} is ${xpath}`);
    return element;
  };
  return {
    open: (address) => browser.get(address),
    click: async (xpath) => {
      await (await found(xpath)).click();
    },
    type: async (xpath, words) => {
      const element = await found(xpath);
      await element.clear();
      await element.sendKeys(words);
    },
    run: (task, ...given) => browser.executeScript(task, ...given),
    problems: () => [],
    close: async () => {
      await browser.quit();
      await stop();
    },
  };
}
