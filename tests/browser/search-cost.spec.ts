import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { Judge } from '../search/judging.ts';
import { open, SEARCH, searched, titles } from '../support/search.ts';

const KB = 1024;

/** Notes what each answer weighs on the wire: text compressed as a host does, Pagefind's files as they are. */
function weigh(page: Page): Map<string, number> {
  const weights = new Map<string, number>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    // The body of a binary file that was fetched ahead is handed out as text, which is longer.
    if (!/\.(?:js|json)$|\/$/.test(path)) {
      weights.set(path, Number(response.headers()['content-length'] ?? Infinity));
      return;
    }
    void response.body().then(
      (body) => weights.set(path, brotliCompressSync(body).length),
      () => undefined,
    );
  });
  return weights;
}

const sum = (weights: Map<string, number>) => [...weights.values()].reduce((total, each) => total + each, 0);

test('fetches nothing before the reader searches', async ({ page }) => {
  const weights = weigh(page);
  await page.goto(SEARCH, { waitUntil: 'networkidle' });
  expect([...weights.keys()].filter((path) => path !== '/favicon.svg')).toEqual([SEARCH]);
});

test('shows the first results before Pagefind is there, for at most 120 kB', async ({ page }) => {
  const weights = weigh(page);
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/wasm.unknown.pagefind', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${SEARCH}?q=孩子自闭症康复补贴`);
  await expect(titles(page, 'guide').first()).toHaveText('残疾儿童康复救助');
  expect(sum(weights)).toBeLessThanOrEqual(120 * KB);
  release();
  await searched(page);
});

/** Notes when the first result is there. */
function noteFirst(): void {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('#results li a')) return;
    performance.mark('first-result');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Bytes on the wire, the page's own among them, of all that had come when the first result was there. */
function untilFirst(): number {
  const [first] = performance.getEntriesByName('first-result');
  const loads = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return (loads as PerformanceResourceTiming[])
    .filter(({ responseEnd }) => responseEnd <= (first?.startTime ?? Infinity))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

// 覆盖率 is found in clauses alone, by Pagefind; the last four are looked for as misspelled words.
for (const query of [
  '残疾证在哪办',
  '孩子自闭症康复补贴',
  '规划的基本原则',
  '覆盖率',
  '战略部署',
  '补齐短板',
  '残级证在哪办',
  'canjizheng',
  '殘疾證',
])
  test(`the first result for ${query} costs at most 120 kB`, async ({ page }) => {
    await page.addInitScript(noteFirst);
    await page.goto(`${SEARCH}?q=${encodeURIComponent(query)}`);
    await page.locator('#results li a').first().waitFor();
    const bytes = await page.evaluate(untilFirst);
    expect(bytes).toBeGreaterThan(20 * KB);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });

for (const [query, most] of [
  ['规划的基本原则', 124],
  ['残疾证在哪办', 124],
  ['孩子自闭症康复补贴', 132],
] as const)
  test(`everything found for ${query} costs at most ${most} kB`, async ({ page }) => {
    const weights = weigh(page);
    await open(page, query);
    await page.waitForLoadState('networkidle');
    expect(sum(weights)).toBeLessThanOrEqual(most * KB);
  });

// 率 stands only in clauses: it is no misspelling, and nothing is fetched to respell it.
for (const query of ['公司招残疾人有补贴吗', '康复服务覆盖率'])
  test(`a second query costs at most 30 kB: ${query}`, async ({ page }) => {
    const weights = weigh(page);
    await page.goto('/fuzhou/search/?q=孩子自闭症康复补贴');
    await searched(page);
    await page.waitForLoadState('networkidle');
    weights.clear();
    const before = await page.locator('#count').innerText();
    await page.getByLabel(/^想找什么/).fill(query);
    await expect(page.locator('#count')).not.toHaveText(before);
    await page.waitForLoadState('networkidle');
    expect(sum(weights)).toBeLessThanOrEqual(30 * KB);
  });

test('stays on this host and within the policy; the browser complains of nothing', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await open(page, '残级证在哪办');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([baseURL]);
});

test('finds what the judge of the tests finds', async ({ page }) => {
  const judge = new Judge();
  for (const query of [
    '残疾证在哪办',
    '聋人手机流量优惠',
    'canjizheng',
    '家里装扶手',
    '規劃的基本原则',
    '老板扣工钱',
  ]) {
    await open(page, query);
    const found = await judge.search('luojiang', query, 5);
    for (const group of ['guide', 'clause', 'other'] as const) {
      const links = titles(page, group).getByRole('link');
      const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(shown.slice(0, 5), `${query}, ${group}`).toEqual(found[group]);
    }
  }
  await judge.stop();
});
