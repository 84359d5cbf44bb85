import { spawnSync } from 'node:child_process';

/** Linux's number for the call `renameat2`, by Node's names of processors. */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = { arm64: 276, x64: 316 };

/** Perl can make a system call; Node and the programs of Debian 12 can't exchange. The numbers: AT_FDCWD, RENAME_EXCHANGE. */
const SCRIPT = 'exit(syscall(0 + shift, -100, shift, -100, shift, 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders of one disk in a single step of the system: whoever looks, and whenever it is stopped, finds both.
 * Returns whether it was done; where the system can't (not Linux, no Perl, another disk, a folder is missing), nothing is.
 */
export function exchange(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  if (call === undefined) return false;
  return spawnSync('perl', ['-e', SCRIPT, String(call), one, other], { stdio: 'ignore' }).status === 0;
}
