import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files on their way into a built site: written apart, and moved into it together or not at all. */
export class Staging {
  readonly #root: string;
  readonly #folder: string;
  readonly #paths: string[] = [];

  constructor(root: string) {
    this.#root = root;
    this.#folder = mkdtempSync(join(root, '.files-'));
  }

  /** Writes a file whose path is given from the site's root. */
  write(path: string, bytes: Uint8Array): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    this.#paths.push(path);
  }

  /** Moves all files into the site. */
  place(): void {
    for (const path of this.#paths) renameSync(join(this.#folder, path), join(this.#root, path));
  }

  /** Removes what was not placed. */
  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
