import { canInstall, installPackages, which } from '../../src/programs/install.ts';

/** Path of a program that a test run can't do without, installed from its Debian packages where that can be done. Throws, saying what to do, if it can't. */
export function ensureProgram(name: string, packages: readonly string[]): string {
  if (which(name) === undefined && canInstall()) installPackages([...packages]);
  const path = which(name);
  if (path !== undefined) return path;
  throw new Error(`${name} is missing. Install it (Debian: "apt-get install ${packages.join(' ')}").`);
}
