import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/programs/find-browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);

/** Journeys, layout and accessibility in a real browser, against the built site and the real server. */
export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: {
      executablePath: findBrowser() ?? '',
      // Without a locale of UTF-8 a file can't be saved under a Chinese name.
      env: { ...process.env, LANG: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/serving/serve.ts`,
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
