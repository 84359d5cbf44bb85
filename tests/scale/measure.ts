import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';

/** What a command and all Node processes that it started have used. */
export interface Cost {
  /** By the clock, which others on the machine slow down. */
  wall: number;
  /** Of all processors together. */
  processor: number;
  /** Peak of the largest process. */
  megabytes: number;
}

const usageSchema = z.object({ megabytes: z.number(), seconds: z.number() });

/** Runs a command of this project with some content and measures it; throws when it fails. */
export function measure(content: string, command: readonly string[], env: Record<string, string> = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: resolve(content),
      NODE_OPTIONS: `--import=${resolve('tests/scale/usage.ts')}`,
      SOURCE_DATE_EPOCH: '1800000000',
      USAGE_FILE: file,
      ...env,
    },
    encoding: 'utf8',
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed: ${stderr.slice(-2000)}`);
  const used = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => usageSchema.parse(JSON.parse(line)));
  rmSync(folder, { recursive: true });
  return {
    wall,
    processor: used.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...used.map(({ megabytes }) => megabytes)),
  };
}

export const BUILD = 'src/shards/commands/build.ts';
export const MERGE = 'src/shards/commands/merge.ts';
export const ASTRO = 'node_modules/astro/bin/astro.mjs';
