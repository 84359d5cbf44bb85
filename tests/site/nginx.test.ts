import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../../src/health/health.ts';
import { HOST_FOLDER } from '../../src/serving/host-files.ts';
import { ASK_AGAIN, HEADERS, KEEP } from '../../src/serving/headers.ts';
import { askAt } from '../../src/serving/site-check/ask.ts';
import { CHECKS } from '../../src/serving/site-check/checks.ts';
import { visitSite, type Site } from '../../src/serving/site-check/site.ts';
import { hasBrotli, Nginx, nginx } from '../support/nginx.ts';
import { builtPages, DIST, fileOf } from '../support/pages.ts';

const PORT = 4398;
const PAGE = '/luojiang/guides/nursing-subsidy/';

const ask = askAt(`http://127.0.0.1:${PORT}`);

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const one = (pattern: RegExp) => `/${files.find((name) => pattern.test(name)) ?? 'missing'}`;

describe.skipIf(nginx === undefined)('a real nginx with the settings that the build wrote', () => {
  const server = new Nginx(nginx ?? '', PORT);
  beforeAll(() => server.start());
  afterAll(() => {
    ask.close();
    server.stop();
  });

  describe('passes what is checked of a deployed site', () => {
    let site: Site;
    beforeAll(async () => {
      site = await visitSite(`http://127.0.0.1:${PORT}`, ask, readFileSync(join(DIST, HEALTH), 'utf8'));
    });

    it.each(CHECKS)('$id', async ({ run }) => {
      expect(await run(site)).toEqual([]);
    });

    it('which looks at every page of the sitemap', () => {
      expect(site.pages.size).toBeGreaterThan(1000);
    });
  });

  it.each([one(/\.pf_fragment$/), '/_headers'])('every header stands on %s', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers.server).toBe('nginx');
  });

  it('every page is there as it was built', async () => {
    const pages = builtPages();
    expect(pages.length).toBeGreaterThan(1000);
    const answers = await Promise.all(pages.map((path) => ask(path)));
    const wrong = pages.filter((path, index) => {
      const answer = answers[index];
      return answer?.status !== 200 || !answer.body.equals(readFileSync(fileOf(path)));
    });
    expect(wrong).toEqual([]);
  });

  it('text comes compressed, and is the same text', async () => {
    const text = readFileSync(fileOf(PAGE));
    const zipped = await ask(PAGE, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(text)).toBe(true);
    expect(hasBrotli).toBe(true);
    const small = await ask(PAGE, { 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(small.body).equals(text)).toBe(true);
    expect(small.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(small.body.length).toBeLessThan(zipped.body.length);
  });

  it('a file named by its content is kept, data of a fixed name is asked for again', async () => {
    for (const path of [one(/\.pf_fragment$/), one(/\.pf_index$/)])
      expect((await ask(path)).headers['cache-control'], path).toBe(KEEP);
    expect((await ask('/luojiang/wizard/data.json')).headers['cache-control']).toBe(ASK_AGAIN);
  });

  it.each(['/nowhere', '/luojiang/guides/none/', '/luojiang/plans/', '/luojiang/plans/2021-2025/none.html'])(
    '%s is the page of what can’t be found',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
    },
  );

  it.each([
    `/${HOST_FOLDER}/nginx.conf`,
    '/.git/config',
    '/luojiang/.env',
    '/_astro/.hidden.js',
    '/_astro/',
    '/../package.json',
    '/%2e%2e/package.json',
    '/luojiang/..%2f..%2fpackage.json',
  ])('%s shows nothing', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/Index of|devDependencies|add_header/);
  });

  it('2,000 requests at once lose nothing: every answer comes, and whole', async () => {
    const pages = builtPages();
    const paths = Array.from({ length: 2000 }, (_, index) => pages[index % pages.length] ?? '/');
    const answers = await Promise.allSettled(paths.map((path) => ask(path, { 'accept-encoding': 'br' })));
    const lost = paths.filter((path, index) => {
      const answer = answers[index];
      if (answer?.status !== 'fulfilled' || answer.value.status !== 200) return true;
      return !answer.value.body.equals(readFileSync(`${fileOf(path)}.br`));
    });
    expect(lost).toEqual([]);
  });
});

describe('the _headers file of other hosts', () => {
  const text = readFileSync(join(DIST, '_headers'), 'utf8');

  it('holds every header for every page, and keeps what is named by its content', () => {
    const [, everything = ''] = /^\/\*\n((?: {2}.*\n)*)/m.exec(text) ?? [];
    const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
    expect(everything).toBe(lines.join(''));
    expect(text).toContain(`/_astro/*\n  Cache-Control: ${KEEP}\n`);
  });
});
