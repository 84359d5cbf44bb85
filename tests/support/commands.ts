import { existsSync } from 'node:fs';
import { canInstall, installPackages, which } from '../../src/programs/install.ts';

/**
 * Path of a command that some tests need, installed from its Debian packages where it, or one of the `files` that they
 * bring besides, is missing and that can be done. Throws in CI, where nothing may be left out; elsewhere says what is
 * left out and returns `undefined`.
 */
export function ensureCommand(
  name: string,
  packages: string[],
  files: readonly string[] = [],
): string | undefined {
  const complete = which(name) !== undefined && files.every((file) => existsSync(file));
  if (!complete && canInstall()) installPackages(packages);
  const path = which(name);
  if (path !== undefined) return path;
  const message = `${name} is missing (Debian: apt-get install ${packages.join(' ')})`;
  if (process.env['CI']) throw new Error(message);
  console.warn(`${message}; the tests that need it are left out.`);
  return undefined;
}
