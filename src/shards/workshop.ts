import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { exchange } from './exchange.ts';

/** Folder in the project where sites are put together; Astro needs it there. Builds that run at once have one each in it. */
const WORKSHOPS = '.build';
/** Stands in a workshop whose new site is complete while it takes the old one's place; holds where that is. */
const READY = 'ready';
const NEW = 'site';
const OLD = 'old';

const readySchema = z.strictObject({ out: z.string(), keep: z.array(z.string()) });

/** Where a build works: apart from the site, which it changes only when everything is made. */
export class Workshop {
  readonly folder: string;

  constructor(project: string) {
    clearUp(project);
    mkdirSync(join(project, WORKSHOPS), { recursive: true });
    this.folder = mkdtempSync(join(project, WORKSHOPS, `w-${process.pid}-`));
  }

  /** A path in the workshop. */
  at(...path: string[]): string {
    return join(this.folder, ...path);
  }

  /**
   * Puts the workshop's new site in the place of `out`; folders to `keep` are taken over from what stands there. Without
   * any to keep, and where the system can exchange folders, there is no moment without a site.
   */
  publish(out: string, keep: readonly string[] = []): void {
    if (keep.length === 0 && exchange(this.at(NEW), resolve(out))) return;
    writeFileSync(this.at(READY), JSON.stringify({ out: resolve(out), keep }));
    takePlace(this.folder);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Clears up after builds that were stopped; what one of them was moving into its place when it was stopped is moved there. */
function clearUp(project: string): void {
  const root = join(project, WORKSHOPS);
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    const worker = /^w-(\d+)-/.exec(name)?.[1];
    if (worker === undefined || isRunning(Number(worker))) continue;
    const folder = join(root, name);
    if (existsSync(join(folder, READY)) && existsSync(join(folder, NEW))) takePlace(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, but is someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Can be done again after it was stopped anywhere. */
function takePlace(folder: string): void {
  const { out, keep } = readySchema.parse(JSON.parse(readFileSync(join(folder, READY), 'utf8')));
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, join(folder, OLD));
  moveFolders(join(folder, OLD), join(folder, NEW), keep);
  renameSync(join(folder, NEW), out);
}

/** The folders of a site that are a region's. */
export function foldersOf(region: string): string[] {
  return [region, `staff/sign/${region}`, `staff/check/${region}`];
}

/** Moves folders of a site, as far as they are there. */
export function moveFolders(from: string, to: string, folders: readonly string[]): void {
  for (const folder of folders.filter((each) => existsSync(join(from, each)))) {
    mkdirSync(dirname(join(to, folder)), { recursive: true });
    renameSync(join(from, folder), join(to, folder));
  }
}

/** Copies folders of a site; where the disk allows, both then share the bytes. */
export function copyFolders(from: string, to: string, folders: readonly string[]): void {
  for (const folder of folders.filter((each) => existsSync(join(from, each))))
    link(join(from, folder), join(to, folder));
}

function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to);
  }
}
