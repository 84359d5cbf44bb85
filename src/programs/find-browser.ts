import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
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
  const asRoot = process.getuid?.() === 0 && which('apt-get') !== undefined;
  if (!findBrowser()) {
    console.log('No Chromium found; installing one.');
    if (asRoot) installPackages(['chromium', 'fonts-noto-cjk']);
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
    if (asRoot) installPackages(['fonts-noto-cjk', 'fontconfig']);
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

function installPackages(names: string[]): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    console.error(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}.`);
}

function which(name: string): string | undefined {
  const { stdout, status } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
