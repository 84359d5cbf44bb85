import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { withBrokenContent, type BrokenContent } from './broken-content.ts';
import { addReplacedPlan, addUpdate } from './published-content.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399) + 1;

/** Builds the site from the small content folder of the tests and a region with a replaced plan, into a folder of its own. */
function buildFixtureSite(folder: string): void {
  const additions = (copy: BrokenContent) => {
    addReplacedPlan(copy);
    addUpdate(copy);
  };
  const { status, stderr } = withBrokenContent(additions, (content) =>
    spawnSync('astro', ['build', '--silent', '--outDir', folder], {
      env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    }),
  );
  if (status !== 0) throw new Error(`The fixture site could not be built: ${stderr}`);
}

/** Tests against the site of the small content folder, which has recordings, served as the real one is. */
export const test = base.extend<object, { fixtureSite: string }>({
  fixtureSite: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'fixture-site-'));
      try {
        buildFixtureSite(folder);
        const server = spawn('node', ['src/serving/serve.ts'], {
          env: { ...process.env, DIST: folder, PORT: String(port) },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await new Promise((resolve) => server.stdout.once('data', resolve));
        await use(`http://localhost:${port}`);
        server.kill();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ fixtureSite }, use) => use(fixtureSite),
});
