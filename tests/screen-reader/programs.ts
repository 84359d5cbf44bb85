import { execFileSync } from 'node:child_process';
import { run } from '../../src/programs/install.ts';
import { ensureProgram } from '../support/programs.ts';

const PACKAGES = [
  ...[
    'orca',
    'at-spi2-core',
    'speech-dispatcher',
    'python3-speechd',
    'gsettings-desktop-schemas',
    'dbus-x11',
  ],
  ...[
    'xvfb',
    'xauth',
    'xdotool',
    'openbox',
    'firefox-esr',
    'firefox-esr-l10n-zh-cn',
    'locales',
    'fonts-noto-cjk',
  ],
];

/** Sees to it that Orca, Firefox and the Chinese language are there. Throws, saying what to do, if they aren't. */
export function ensurePrograms(): void {
  for (const name of [
    'orca',
    'speech-dispatcher',
    'dbus-run-session',
    'xvfb-run',
    'xdotool',
    'openbox',
    'firefox-esr',
  ])
    ensureProgram(name, PACKAGES);
  if (hasChinese()) return;
  if (process.getuid?.() === 0) run('localedef', ['-i', 'zh_CN', '-f', 'UTF-8', 'zh_CN.UTF-8']);
  if (!hasChinese())
    throw new Error('The locale zh_CN.UTF-8 is missing: localedef -i zh_CN -f UTF-8 zh_CN.UTF-8');
}

function hasChinese(): boolean {
  return /^zh_CN\.utf-?8$/im.test(execFileSync('locale', ['-a'], { encoding: 'utf8' }));
}
