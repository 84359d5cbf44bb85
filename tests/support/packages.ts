import { spawnSync } from 'node:child_process';

/** Path of a command, `undefined` if there is none. */
export function which(name: string): string | undefined {
  const { stdout, status } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}

/** Whether this process may install Debian packages. */
export const canInstall = (): boolean => process.getuid?.() === 0 && which('apt-get') !== undefined;

/** Installs Debian packages; says so when it fails, and leaves it to the caller to look for what it needs. */
export function installPackages(names: readonly string[]): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** Runs a command with its output shown. */
export function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    console.error(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}.`);
}

/**
 * Path of a command that some tests need, installed from its Debian packages where it is missing and that can be done.
 * Throws in CI, where nothing may be left out; elsewhere says what is left out and returns `undefined`.
 */
export function ensureCommand(name: string, packages: readonly string[]): string | undefined {
  if (which(name) === undefined && canInstall()) installPackages(packages);
  const path = which(name);
  if (path !== undefined) return path;
  const message = `${name} is missing (Debian: apt-get install ${packages.join(' ')})`;
  if (process.env['CI']) throw new Error(message);
  console.warn(`${message}; the tests that need it are left out.`);
  return undefined;
}
