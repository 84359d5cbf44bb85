import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../../src/programs/find-browser.ts';
import { DIST } from '../../../support/pages.ts';
import { median, typical } from '../median.ts';
import { compressedCopy, remove, Served } from '../site.ts';
import { SLOW, visit } from '../visit.ts';
import { buildWith } from './build.ts';
import { texts } from './content.ts';
import { TOOLS } from './tools.ts';

/**
 * Prints what a plan, a guide and a search cost here and on the sites that Starlight and VitePress make of the same
 * Markdown, as they come; they are installed from npm in temporary folders. `--runs 5`.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const port = Number(process.env['TEST_PORT'] ?? 4399);
const PAGES = { plan: '/luojiang/plans/2021-2025/', guide: '/luojiang/guides/nursing-subsidy/' };
const QUERY = '护理补贴';

interface Cost {
  paint: number;
  bytes: number;
  requests: number;
}

interface Site {
  name: string;
  folder: string;
  search: (page: Page) => Promise<void>;
}

/** Submits the search of a page as a reader does, and waits for the first result. */
async function searchHere(page: Page): Promise<void> {
  await page.locator('header input[type=search]').fill(QUERY);
  await page.keyboard.press('Enter');
  await page.locator('#results li a').first().waitFor();
}

async function measure(browser: Browser, { folder, search }: Site): Promise<Map<string, Cost>> {
  const server = await Served.start(folder, port);
  const costs = new Map<string, Cost>();
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const visits = [];
      for (let run = 0; run < Number(values.runs); run += 1)
        visits.push(await visit(browser, { address: server.origin + path }));
      costs.set(name, typical(visits));
    }
    const searches: Cost[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      const address = server.origin + PAGES.guide;
      const { bytes, requests } = await visit(browser, { address });
      let started = 0;
      let paint = 0;
      const whole = await visit(browser, {
        address,
        workers: false,
        then: async (page) => {
          started = performance.now();
          await search(page);
          paint = performance.now() - started;
          // The bytes are those of all results.
          await page.waitForLoadState('networkidle');
        },
      });
      searches.push({ paint, bytes: whole.bytes - bytes, requests: whole.requests - requests });
    }
    const of = (name: keyof Cost) => median(searches.map((each) => each[name]));
    costs.set('search', { paint: of('paint'), bytes: of('bytes'), requests: of('requests') });
  } finally {
    server.stop();
  }
  return costs;
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const temporary: string[] = [];
const results: { name: string; costs: Map<string, Cost> }[] = [];
try {
  results.push({
    name: 'this site',
    costs: await measure(browser, { name: '', folder: DIST, search: searchHere }),
  });
  for (const tool of TOOLS) {
    console.log(`Building with ${tool.name} …`);
    const folder = buildWith(tool, texts());
    temporary.push(folder);
    const built = compressedCopy(join(folder, tool.built));
    temporary.push(built);
    const search = (page: Page) => tool.search(page, QUERY);
    results.push({
      name: tool.name,
      costs: await measure(browser, { name: tool.name, folder: built, search }),
    });
  }
} finally {
  await browser.close();
  temporary.forEach(remove);
}

console.log(
  `${SLOW.bitsPerSecond / 1000} kbit/s, ${SLOW.roundTrip} ms there and back, processor slowed ${SLOW.processor} ×; median of ${values.runs}; in brackets as a multiple of this site`,
);
console.log(
  'Starlight searches in a worker where there are any; here in the page, so that it is slowed and counted.',
);
console.log(['', 'ms', 'bytes', 'requests', 'of'].join('\t'));
for (const { name, costs } of results)
  for (const [what, cost] of costs) {
    const own = results[0]?.costs.get(what);
    const shown = (['paint', 'bytes', 'requests'] as const).map(
      (part) => `${cost[part].toFixed(0)} (${(cost[part] / (own?.[part] ?? NaN)).toFixed(2)})`,
    );
    console.log([what, ...shown, name].join('\t'));
  }
