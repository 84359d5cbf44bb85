import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HEALTH } from '../../health/health.ts';
import { askAt } from './ask.ts';
import { checkSite, reportOf } from './report.ts';
import { visitSite } from './site.ts';

/** `npm run site:check -- https://HOST [--json]`: whether a deployed site is served as it is meant to be. */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [address = ''] = positionals;

if (!/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
  console.error('请写网站的地址，例如：npm run site:check -- https://example.cn');
  process.exit(1);
}
const { origin } = new URL(address);
const local = join('dist', HEALTH);
const ask = askAt(origin);
try {
  const site = await visitSite(origin, ask, existsSync(local) ? readFileSync(local, 'utf8') : undefined);
  const findings = await checkSite(site);
  console.log(values.json ? JSON.stringify({ origin, findings }, undefined, 2) : reportOf(origin, findings));
  if (findings.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error(`连不上 ${origin}：${error instanceof Error ? error.message : String(error)}`);
  console.error('请看地址有没有写错，网站开了没有。');
  process.exitCode = 1;
} finally {
  ask.close();
}
