import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { precompress } from '../../../src/serving/precompress.ts';

/** A folder served by the project's own server, with its headers and its compression. */
export class Served {
  readonly origin: string;
  readonly #server: ChildProcess;

  private constructor(origin: string, server: ChildProcess) {
    this.origin = origin;
    this.#server = server;
  }

  static async start(folder: string, port: number): Promise<Served> {
    const server = spawn(process.execPath, ['src/serving/serve.ts'], {
      env: { ...process.env, DIST: folder, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      server.stdout.once('data', () => {
        resolve();
      });
      server.once('exit', (code) => {
        reject(new Error(`The server of ${folder} ended with ${String(code)}`));
      });
    });
    return new Served(`http://localhost:${port}`, server);
  }

  stop(): void {
    this.#server.removeAllListeners('exit');
    this.#server.kill();
  }
}

/** A temporary folder with these pages, compressed as the site is. The server needs a first page and one of what can't be found. */
export function folderOf(pages: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  for (const [address, html] of [['/', ''] as const, ['/404.html', ''] as const, ...pages]) {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  precompress(folder);
  return folder;
}

/** A copy of a built site, compressed as this one is. */
export function compressedCopy(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  cpSync(built, folder, { recursive: true });
  precompress(folder);
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
