import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { profile } from './firefox-profile.ts';
import { speechSettings } from './speech-settings.ts';

/** Orca's words for a page of the site that is loaded; an empty page of the browser's own comes before it. */
const LOADED = /载入 .*助残政策导航 完成/;

/** A desktop with Orca and Firefox on the screen and session bus that this process was started with. */
export class Desktop {
  readonly #home = mkdtempSync(join(tmpdir(), 'hear-'));
  readonly #spoken = join(this.#home, 'spoken.txt');
  readonly #log = join(this.#home, 'orca.log');
  readonly #running: ChildProcess[] = [];
  #told = 0;

  /** Opens a page; resolves to what was said of it until it grew quiet. */
  async open(address: string): Promise<string[]> {
    for (const name of ['run', 'config', 'data', 'profile'])
      mkdirSync(join(this.#home, name), { mode: 0o700 });
    writeFileSync(this.#spoken, '');
    for (const [name, text] of Object.entries(speechSettings(this.#spoken))) {
      mkdirSync(join(this.#home, name, '..'), { recursive: true });
      writeFileSync(join(this.#home, name), text);
    }
    chmodSync(join(this.#home, 'config/speak.sh'), 0o755);
    writeFileSync(join(this.#home, 'profile/user.js'), profile());
    this.#start('openbox', []);
    execFileSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], {
      env: this.#environment(),
    });
    this.#start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await wait(700);
    this.#start('orca', ['--replace', `--debug-file=${this.#log}`]);
    await this.#until('Orca began to speak', () => this.#lines().length > 0);
    this.#start('firefox-esr', [
      '--no-remote',
      '--new-instance',
      '--profile',
      join(this.#home, 'profile'),
      address,
    ]);
    await this.#until('the page was open', () => this.#lines().some((line) => LOADED.test(line)));
    await this.#quiet(1_800, 20_000);
    return this.#heard();
  }

  /** Presses a key, or types; resolves to what was said until it grew quiet. */
  async press(key: string): Promise<string[]> {
    const words = /^type:(.*)/.exec(key)?.[1];
    if (words !== undefined) execFileSync('xdotool', ['type', '--delay', '60', '--', words]);
    else execFileSync('xdotool', ['key', '--', key === 'all' ? 'KP_Add' : key]);
    // What is read to the end pauses between paragraphs, and a pressed button or link may open a page.
    if (key === 'all') await this.#quiet(2_500, 90_000);
    else await this.#quiet(key === 'Return' ? 1_800 : 700, 20_000);
    return this.#heard();
  }

  close(): void {
    for (const each of this.#running.reverse()) each.kill();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      HOME: this.#home,
      XDG_RUNTIME_DIR: join(this.#home, 'run'),
      XDG_CONFIG_HOME: join(this.#home, 'config'),
      XDG_DATA_HOME: join(this.#home, 'data'),
      LANG: 'zh_CN.UTF-8',
      LC_ALL: 'zh_CN.UTF-8',
      LANGUAGE: 'zh_CN',
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
    };
  }

  #start(program: string, given: string[]): void {
    this.#running.push(spawn(program, given, { env: this.#environment(), stdio: 'ignore' }));
  }

  #lines(): string[] {
    return readFileSync(this.#spoken, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  }

  #heard(): string[] {
    const lines = this.#lines().slice(this.#told);
    this.#told += lines.length;
    return lines;
  }

  async #until(what: string, happened: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      if (existsSync(this.#spoken) && happened()) return;
      await wait(200);
    }
    throw new Error(`Waited in vain for this: ${what}.`);
  }

  /** Waits until neither speech nor Orca's log has grown for a while. */
  async #quiet(still: number, atMost: number): Promise<void> {
    const size = () => [this.#spoken, this.#log].map((file) => statSync(file).size).join();
    const end = Date.now() + atMost;
    let last = size();
    for (let since = Date.now(); Date.now() < end && Date.now() - since < still;) {
      await wait(100);
      const now = size();
      if (now !== last) since = Date.now();
      last = now;
    }
  }
}
