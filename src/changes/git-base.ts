import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An earlier state of the content folder, laid out in a folder of its own. */
export interface Base {
  /** The commit, abbreviated. */
  commit: string;
  /** Where its content folder can be read. */
  root: string;
  /** Files that are not as they were, removed and new ones too: paths from the content folder. */
  files: ReadonlySet<string>;
}

/** Where a branch of others is expected, the most certain first. */
const MAIN = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * Hands the state of the content folder at `ref` to `use`, or without a ref where this branch left the main one. Without git
 * or a history it hands over why it can't, a Chinese sentence. What it lays out is gone when `use` returns.
 */
export function withBase<T>(root: string, ref: string | undefined, use: (base: Base | string) => T): T {
  const inside = git(root, 'rev-parse', '--show-prefix');
  if (inside === undefined) return use('这里没有 git 的记录');
  const commit = ref === undefined ? ownBase(root) : git(root, 'rev-parse', '--verify', `${ref}^{commit}`);
  if (commit === undefined) return use(ref === undefined ? '还没有提交过' : `git 里找不到 ${ref}`);
  const files = changedFiles(root, commit);
  if (!files) return use('git 的记录不全');
  const folder = mkdtempSync(join(tmpdir(), 'content-base-'));
  try {
    if (files.size > 0 && !layOut(root, commit, folder)) return use(`${commit.slice(0, 9)} 里没有内容文件夹`);
    return use({ commit: commit.slice(0, 9), root: folder, files });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commit at which this branch left the main one; the last commit when there is no main one to be seen. */
function ownBase(root: string): string | undefined {
  for (const main of MAIN) {
    const shared = git(root, 'merge-base', 'HEAD', main);
    if (shared !== undefined) return shared;
  }
  return git(root, 'rev-parse', '--verify', 'HEAD^{commit}');
}

function changedFiles(root: string, commit: string): Set<string> | undefined {
  const changed = git(root, 'diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.');
  const added = git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  if (changed === undefined || added === undefined) return undefined;
  return new Set(`${changed}\0${added}`.split('\0').filter((name) => name !== ''));
}

/** Writes the content folder of a commit into `folder`; whether it could. */
function layOut(root: string, commit: string, folder: string): boolean {
  const archive = join(folder, '.archive.tar');
  if (git(root, 'archive', '--format=tar', `--output=${archive}`, commit, '.') === undefined) return false;
  const { status } = spawnSync('tar', ['-xf', archive, '-C', folder], { stdio: 'ignore' });
  return status === 0;
}

/** What git says, or `undefined` when there is no git or it can't. */
function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  return status === 0 ? stdout.trim() : undefined;
}
