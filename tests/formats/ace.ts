import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['@daisy/ace-core@1.4.6', '@daisy/ace-axe-runner-puppeteer@1.4.6'];

interface Runner {
  launch: () => Promise<void>;
  close: () => Promise<void>;
}

interface Report {
  assertions: {
    'earl:testSubject': { url: string };
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { 'dct:description': string } }[];
  }[];
}

/** Ace by DAISY, which checks the accessibility of books. */
export interface Ace {
  /** What it finds wrong with a book. */
  check: (book: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Installs Ace in a temporary folder, as it is much larger than the project, and starts it in a Chromium. */
export async function startAce(browser: string): Promise<Ace> {
  const folder = mkdtempSync(join(tmpdir(), 'ace-'));
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--silent', ...PACKAGES], {
    stdio: 'inherit',
  });
  process.env['PUPPETEER_EXECUTABLE_PATH'] = browser;
  const require = createRequire(join(folder, 'node_modules', 'x.js'));
  const runner = require('@daisy/ace-axe-runner-puppeteer') as Runner;
  const ace = require('@daisy/ace-core') as (
    book: string,
    options: { outdir: string; tmpdir: string; jobId: string; silent: true },
    runner: Runner,
  ) => Promise<unknown>;
  const logger = require('winston') as { configure: (options: { silent: true }) => void };
  logger.configure({ silent: true });
  await runner.launch();
  const nothing = () => Promise.resolve();
  const kept = { ...runner, launch: nothing, close: nothing };
  const outdir = join(folder, 'report');
  return {
    check: async (book) => {
      await ace(book, { outdir, tmpdir: folder, jobId: '', silent: true }, kept);
      const report = JSON.parse(readFileSync(join(outdir, 'report.json'), 'utf8')) as Report;
      return report.assertions.flatMap((file) =>
        file.assertions.map(
          (each) =>
            `${file['earl:testSubject'].url}: ${each['earl:test']['dct:title']}: ${each['earl:result']['dct:description']}`,
        ),
      );
    },
    close: async () => {
      await runner.close();
      rmSync(folder, { recursive: true });
    },
  };
}
