import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What comes of a build. */
export interface Outcome {
  status: number | null;
  said: string;
  took: number;
}

/** Where builds work. */
export const WORKSHOPS = '.build';

/** A new folder in the project, so that what is moved stays on one disk. */
export function place(): string {
  mkdirSync(WORKSHOPS, { recursive: true });
  return mkdtempSync(join(process.cwd(), '.build-faults-'));
}

const COMMAND = ['src/shards/commands/build.ts', '--out'];

// A day of its own, so that builds of the same content are the same in every byte.
const settings = (content: string) => ({
  ...process.env,
  CONTENT_DIR: content,
  SOURCE_DATE_EPOCH: '1764547200',
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Begins a build in a process group of its own. */
export function begin(content: string, out: string): { child: ChildProcess; ended: Promise<Outcome> } {
  const started = performance.now();
  const child = spawn(process.execPath, [...COMMAND, out], {
    env: settings(content),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (status) => {
      resolve({ status, said, took: performance.now() - started });
    });
  });
  return { child, ended };
}

export const build = (content: string, out: string): Promise<Outcome> => begin(content, out).ended;

/** Builds inside a shell that has done something first, such as to take the space away. */
export function buildAfter(first: string, content: string, out: string, shell: readonly string[]): Outcome {
  const started = performance.now();
  const [program = 'sh', ...args] = shell;
  const line = `${first} && exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, '-c', line, process.execPath, ...COMMAND, out],
    {
      env: settings(content),
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr, took: performance.now() - started };
}

/** What stands in a site, in every byte; empty where there is none. */
export function digest(site: string): string {
  if (!existsSync(site)) return '';
  const hash = createHash('sha256');
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of entries.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(file.slice(site.length)).update(readFileSync(file));
  return hash.digest('hex');
}
