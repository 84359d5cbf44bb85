import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Text } from './content.ts';

/** A tool that makes a site of Markdown, with its own theme and its own search as they come. */
export interface Tool {
  name: string;
  packages: string[];
  /** Files beside the texts. */
  settings: (texts: readonly Text[]) => Record<string, string>;
  /** Where a text goes, and what it is there. */
  place: (text: Text) => [file: string, text: string];
  build: string[];
  built: string;
  /** Opens the search, types the query and waits for the first result. */
  search: (page: Page, query: string) => Promise<void>;
}

/** Installs a tool from npm in a temporary folder and builds the texts with it. Returns that folder. */
export function buildWith(tool: Tool, texts: readonly Text[]): string {
  const folder = mkdtempSync(join(tmpdir(), `${tool.name}-`));
  const run = (program: string, args: string[]) => {
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const files = {
    'package.json': '{"private":true,"type":"module"}',
    ...tool.settings(texts),
    ...Object.fromEntries(texts.map(tool.place)),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...tool.packages]);
  const [program = '', ...args] = tool.build;
  run(join(folder, 'node_modules/.bin', program), args);
  return folder;
}
