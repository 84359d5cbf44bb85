import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';

const GUIDE = 'regions/ceshi/guides/care-allowance.mdx';
const port = Number(process.env['TEST_PORT'] ?? 4399) + 2;

interface Editing {
  address: string;
  /** Replaces words of the guide, as an editor who saves. */
  edit: (from: string, to: string) => void;
  terminal: () => string;
}

/** `npm run dev` on a copy of the small content folder. */
const test = base.extend<{ editing: Editing }>({
  editing: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'editing-'));
    cpSync(join(process.cwd(), 'tests/fixtures/content'), root, { recursive: true });
    const server = spawn('astro', ['dev', '--ignore-lock', '--port', String(port)], {
      env: { ...process.env, CONTENT_DIR: root, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (data: Buffer) => (said += data.toString());
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    const edit = (from: string, to: string) => {
      const before = readFileSync(join(root, GUIDE), 'utf8');
      if (!before.includes(from)) throw new Error(`${GUIDE} does not hold ${from}`);
      writeFileSync(join(root, GUIDE), before.replace(from, to));
    };
    try {
      await expect.poll(() => said, { timeout: 30_000 }).toContain('watching for file changes');
      await use({
        address: `http://localhost:${port}/ceshi/guides/care-allowance/`,
        edit,
        terminal: () => said,
      });
    } finally {
      server.kill();
      rmSync(root, { recursive: true });
    }
  },
});

// The tests need one port.
test.describe.configure({ mode: 'default' });

/** Saves and waits until the page has come again: one that has not yet joined the server is not told to reload. */
async function saved(page: Page, save: () => void) {
  const joined = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
  save();
  await joined;
  await page.waitForLoadState('networkidle');
}

test('a mistake takes the place of the page, with its line, until it is mended', async ({
  page,
  editing,
}) => {
  const { address, edit, terminal } = editing;
  edit('level: firm', 'level: frim');
  await page.goto(address);
  // Astro's toolbar has headings of its own.
  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(title).toHaveText('错误：内容里有 1 处要改');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(`1. content/${GUIDE}，第 5 行`);
  await expect(page.getByRole('main')).toContainText('“frim”');
  // Astro's client reloads the page once when it has arranged its scripts.
  await page.waitForLoadState('networkidle');
  expect(await axeViolations(page)).toEqual([]);
  expect(terminal()).toContain(`content/${GUIDE} 第 5 行，commitment.level`);
  expect(terminal()).not.toMatch(/^\s+at /m);

  await saved(page, () => {
    edit('level: frim', 'level: firm');
  });
  // The first real page: Vite compiles the site's components for it.
  await expect(title).toContainText('护理补贴', { timeout: 30_000 });
  // The page itself is taken away again while the editor looks at it.
  edit('cite: 1 }\nbenefit', 'cite: 9 }\nbenefit');
  await expect(title).toHaveText('错误：内容里有 1 处要改');
});

test('the page follows what is written, in its fields and in its text; a finding in the text takes its place', async ({
  page,
  editing,
}) => {
  const { address, edit } = editing;
  await page.goto(address);
  const main = page.getByRole('main');
  await expect(main).toContainText('困难残疾人有护理补贴。', { timeout: 30_000 });
  // Astro's client reloads the page once when it has arranged its scripts.
  await page.waitForLoadState('networkidle');

  const save = (from: string, to: string) =>
    saved(page, () => {
      edit(from, to);
    });
  await save('困难残疾人有护理补贴。', '困难残疾人每月有护理补贴。');
  await expect(main).toContainText('困难残疾人每月有护理补贴。');
  await save('就是在外省也能办', '就是在外省一样能办');
  await expect(main).toContainText('在外省一样能办');

  await save('在外省一样能办', '在外省一样能办，电话：0838 3123456');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('错误：内容里有 1 处要改');
  await expect(main).toContainText('0838-3123456');
  await save('0838 3123456', '0838-3123456');
  await expect(main).toContainText('在外省一样能办，电话：0838-3123456');
});
