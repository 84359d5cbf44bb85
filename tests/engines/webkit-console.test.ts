import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ensureProgram } from '../support/programs.ts';
import { TEMPLATES } from '../support/pages.ts';
import { ORIGIN } from '../support/built-site.ts';

// WebKitWebDriver tells nothing of a page's console, but MiniBrowser prints it when it is started by itself.

const FORBIDDEN = `<meta http-equiv="content-security-policy" content="script-src 'none'"><script>1</script>`;

/** What the console says while these addresses are open together. */
async function consoleOf(addresses: readonly string[]): Promise<string[]> {
  const screen = ensureProgram('xvfb-run', ['xvfb', 'xauth']);
  ensureProgram('WebKitWebDriver', ['webkit2gtk-driver']);
  const [program] = globSync('/usr/{lib,libexec}/**/webkit2gtk-4.1/MiniBrowser');
  if (program === undefined) throw new Error('MiniBrowser does not stand beside WebKitWebDriver.');
  // Line by line, because what waits in a buffer is lost with the process.
  const command = ['stdbuf', '-oL', program, '--enable-write-console-messages-to-stdout=true', ...addresses];
  const running = spawn(screen, ['-a', ...command], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  await wait(5_000 + addresses.length * 500);
  if (running.pid !== undefined) process.kill(-running.pid);
  return said.split('\n').filter((line) => line.includes('CONSOLE'));
}

test('WebKit has nothing to say of any kind of page, but of one that does what its policy forbids', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const forbidden = join(folder, 'forbidden.html');
  writeFileSync(forbidden, FORBIDDEN);
  const pages = Object.values(TEMPLATES).map((path) => ORIGIN + path);
  const said = await consoleOf([...pages, pathToFileURL(forbidden).href]);
  rmSync(folder, { recursive: true });
  expect(said).toEqual([expect.stringMatching(/forbidden\.html.* Refused to execute/)]);
});
