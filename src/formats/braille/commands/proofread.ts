import { loadContent } from '../../../content/load.ts';
import { proofreadPages } from '../proofread.ts';

/**
 * `npm run --silent braille:proofread -- /luojiang/guides/`: for each braille file of the built site whose page's address
 * begins so, whether it is proofread, and what a proofreader writes into content/braille-proofread.yaml.
 */
const [start = '/'] = process.argv.slice(2);
const pages = proofreadPages('dist', loadContent(), ({ address }) => address.startsWith(start));
const NAMES = { unsigned: '未校对', signed: '已校对', stale: '校对后改过' };

for (const { address, hash, state } of pages) console.log(`${NAMES[state]}\t${hash}\t${address}`);
if (pages.length === 0) {
  console.error(`dist/ 里没有以 ${start} 开头的页面。先运行 npm run build，或者检查地址。`);
  process.exitCode = 1;
}
