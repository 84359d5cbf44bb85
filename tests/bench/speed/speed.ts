import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../../src/programs/find-browser.ts';
import { DIST, fileOf } from '../../support/pages.ts';
import { barePage } from './bare.ts';
import { typical } from './median.ts';
import { CASES, READING, type Case } from './cases.ts';
import { folderOf, remove, Served } from './site.ts';
import { SLOW, visit, type Visit } from './visit.ts';

/**
 * Prints how fast the built site is on a slow phone beside its own text without style and script, both in the same run.
 * `--runs 5`, `--only WORD`; with `--strict` it fails where a limit is missed; `--parts` lists what was fetched.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    strict: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
  },
});
const port = Number(process.env['TEST_PORT'] ?? 4399);
const cases = CASES.filter(({ name }) => values.only === undefined || name.includes(values.only));
const floors = new Set(cases.flatMap(({ address, floor }) => [floor ?? address]));

const bare = folderOf(
  new Map([...floors].map((address) => [address, barePage(readFileSync(fileOf(address), 'utf8'))])),
);
const site = await Served.start(DIST, port);
const plain = await Served.start(bare, port + 1);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });

const visits = new Map<string, Visit[]>();
const add = (key: string, made: Visit) => visits.set(key, [...(visits.get(key) ?? []), made]);
try {
  // The page and its floor in turn, so that whatever else the machine does meets both.
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const address of floors)
      add(plain.origin + address, await visit(browser, { address: plain.origin + address }));
    for (const { name, address, query = '', until } of cases)
      add(
        name,
        await visit(browser, { address: site.origin + address + query, ...(until ? { until } : {}) }),
      );
  }
} finally {
  await browser.close();
  site.stop();
  plain.stop();
  remove(bare);
}

const of = (key: string) => typical(visits.get(key) ?? []);
console.log(
  `${SLOW.bitsPerSecond / 1000} kbit/s, ${SLOW.roundTrip} ms there and back, processor slowed ${SLOW.processor} ×, nothing kept; median of ${values.runs}; floor: the same text of main, bare`,
);
console.log(
  ['floor ms', 'ms', 'ratio', 'limit', 'shift', 'blocking', 'of floor', 'bytes', 'requests', 'what'].join(
    '\t',
  ),
);
const missed = cases.filter((each) => !print(each));
console.log(
  missed.length === 0 ? 'All limits are kept.' : `Missed: ${missed.map(({ name }) => name).join(', ')}`,
);
if (values.strict && missed.length > 0) process.exitCode = 1;

function print({ name, address, floor, limit }: Case): boolean {
  const page = of(name);
  const { paint, blocking } = of(plain.origin + (floor ?? address));
  const ratio = page.ready / paint;
  const kept = ratio <= limit && (limit !== READING || (page.shift === 0 && page.blocking === 0));
  const numbers = [
    paint.toFixed(0),
    page.ready.toFixed(0),
    ratio.toFixed(2),
    limit,
    page.shift.toFixed(3),
    page.blocking.toFixed(0),
    blocking.toFixed(0),
    page.bytes,
    page.requests,
  ];
  console.log([...numbers, `${name}${kept ? '' : '  MISSED'}`].join('\t'));
  if (values.parts) for (const [part, bytes] of page.parts) console.log(`\t\t${bytes}\t${part}`);
  return kept;
}
