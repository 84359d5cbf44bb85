import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exchange } from '../../../src/shards/exchange.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  mkdirSync(at('old site'));
  writeFileSync(at('old site/page'), 'old');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it.runIf(process.platform === 'linux')('folders change places', () => {
  mkdirSync(at('新 "site"'));
  writeFileSync(at('新 "site"/page'), 'new');
  expect(exchange(at('新 "site"'), at('old site'))).toBe(true);
  expect([at('old site/page'), at('新 "site"/page')].map((path) => readFileSync(path, 'utf8'))).toEqual([
    'new',
    'old',
  ]);
});

it('nothing is done where there is nothing to exchange with', () => {
  expect(exchange(at('old site'), at('none'))).toBe(false);
  expect([existsSync(at('old site/page')), existsSync(at('none'))]).toEqual([true, false]);
});
