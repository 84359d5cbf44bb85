import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
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
    const server = spawn('astro', ['dev', '--port', String(port)], {
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

  // A page that has not yet joined the server is not told to reload.
  const joined = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
  edit('level: frim', 'level: firm');
  // The first real page: Vite compiles the site's components for it.
  await expect(title).toContainText('护理补贴', { timeout: 30_000 });
  await joined;
  await page.waitForLoadState('networkidle');
  // The page itself is taken away again while the editor looks at it.
  edit('cite: 1 }\nbenefit', 'cite: 9 }\nbenefit');
  await expect(title).toHaveText('错误：内容里有 1 处要改');
});
