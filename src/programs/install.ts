import { spawnSync } from 'node:child_process';

/** Whether programs can be installed: as root on Debian. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/** Installs packages of Debian. */
export function installPackages(names: string[]): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** Runs a command, with what it says on standard error. */
export function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    console.error(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}.`);
}

/** Path of a program of the system, if it is there. */
export function which(name: string): string | undefined {
  const { stdout, status } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
