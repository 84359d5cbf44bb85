import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { canInstall, installPackages, run, which } from './install.ts';

/** Debian's Chromium without windows: the same engine, and it opens a page three times as fast. */
const SHELL = 'chromium-headless-shell';

const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium: `CHROMIUM_PATH`, Playwright's own, or one of the system's; `undefined` if there is none. */
export function findBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROMIUM_PATH is ${given}, but there is no such file. Correct it, or unset it to let the tests look.`,
    );
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return NAMES.map(which).find(Boolean) ?? MAC.find((path) => existsSync(path));
}

/** The same, but installs a browser and Chinese glyphs where they are missing. Throws, saying what to do, if it can't. */
export function ensureBrowser(): string {
  const asRoot = canInstall();
  const found = findBrowser();
  if (asRoot && (!found || found === which('chromium'))) {
    console.log(`Installing ${SHELL}, the quickest browser for the tests.`);
    installPackages([SHELL]);
  }
  if (!findBrowser()) {
    console.log('No Chromium found; installing one.');
    if (asRoot) installPackages(['chromium']);
    else run('npx', ['playwright', 'install', 'chromium']);
  }
  const browser = findBrowser();
  if (!browser) {
    throw new Error(
      'The tests need Chromium or Chrome and found none. Install one (Debian: "apt-get install chromium fonts-noto-cjk"; ' +
        'elsewhere: "npx playwright install chromium"), or name one in CHROMIUM_PATH.',
    );
  }
  if (!hasChineseGlyphs()) {
    if (canInstall()) installPackages(['fonts-noto-cjk', 'fontconfig']);
    else
      console.warn(
        'No font with Chinese glyphs found: install one (Debian: fonts-noto-cjk), or layouts will not be real.',
      );
  }
  return browser;
}

function hasChineseGlyphs(): boolean {
  if (process.platform !== 'linux') return true;
  const list = which('fc-list');
  return list !== undefined && execFileSync(list, [':lang=zh-cn'], { encoding: 'utf8' }).trim() !== '';
}
