import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HOST_FOLDER } from '../../src/serving/host-files.ts';
import { DIST } from './pages.ts';
import { ensureCommand } from './commands.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Path of a real nginx; its brotli module is a package of its own. */
export const nginx = ensureCommand('nginx', ['nginx-light', 'libnginx-mod-http-brotli-static'], [BROTLI]);

/** Whether brotli can be had; Debian's package has it. */
export const hasBrotli = existsSync(BROTLI);

/** A running nginx that serves the built site by the settings that the build wrote. */
export class Nginx {
  readonly #folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  #process: ChildProcess | undefined;

  readonly #program: string;
  readonly #port: number;

  constructor(program: string, port: number) {
    this.#program = program;
    this.#port = port;
  }

  /** Resolves once it answers. Throws with nginx's own words if it doesn't. */
  async start(): Promise<void> {
    const settings = join(DIST, HOST_FOLDER, hasBrotli ? 'nginx-brotli.conf' : 'nginx.conf');
    writeFileSync(
      join(this.#folder, 'nginx.conf'),
      `${hasBrotli ? `load_module ${BROTLI};` : ''}
      user root; daemon off; worker_processes 2; pid ${this.#folder}/pid;
      events { worker_connections 4096; }
      http {
        include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        server { listen 127.0.0.1:${this.#port} backlog=4096; root ${DIST}; include ${settings}; }
      }`,
    );
    const log = join(this.#folder, 'error.log');
    writeFileSync(log, '');
    this.#process = spawn(this.#program, ['-p', this.#folder, '-c', 'nginx.conf', '-e', log], {
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${this.#port}/`).catch(() => undefined);
      if (answer) return;
      await wait(50);
    }
    throw new Error(`nginx doesn't answer: ${readFileSync(log, 'utf8')}`);
  }

  stop(): void {
    this.#process?.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
