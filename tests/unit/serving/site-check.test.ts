import { describe, expect, it } from 'vitest';
import { askAt } from '../../../src/serving/site-check/ask.ts';
import { CHECKS } from '../../../src/serving/site-check/checks.ts';
import { checkSite, reportOf, type Finding } from '../../../src/serving/site-check/report.ts';
import { visitSite } from '../../../src/serving/site-check/site.ts';
import { HEALTH_TEXT, SmallServer, type Fault } from '../../support/small-server.ts';

/** What is told of a server; `elsewhere` checks it as a host on the internet. */
async function findingsOf(fault?: Fault, elsewhere?: string): Promise<Finding[]> {
  const server = await new SmallServer(fault).start();
  const ask = askAt(server.origin);
  try {
    const site = await visitSite(server.origin, ask, HEALTH_TEXT);
    return await checkSite(elsewhere === undefined ? site : { ...site, origin: elsewhere });
  } finally {
    ask.close();
    server.stop();
  }
}

const failed = (findings: Finding[]) =>
  Object.fromEntries(
    findings.filter(({ problems }) => problems.length > 0).map(({ id, problems }) => [id, problems[0]]),
  );

const at =
  (path: string, fault: Fault): Fault =>
  (draft) => {
    if (draft.path === path) fault(draft);
  };

/** What a bad server does, the check that tells it, and its first words. */
const FAULTS: Record<string, { fault: Fault; tells: Record<string, string> }> = {
  'a page is gone': {
    fault: at('/ceshi/', (draft) => (draft.status = 500)),
    tells: { pages: '/ceshi/ 的状态码是 500' },
  },
  'a page has another type': {
    fault: at('/ceshi/', ({ headers }) => (headers['content-type'] = 'text/html')),
    tells: { pages: '/ceshi/ 的类型是“text/html”，应该是 text/html; charset=utf-8' },
  },
  'a header is missing on files': {
    fault: at('/favicon.svg', ({ headers }) => (headers['X-Content-Type-Options'] = 'none')),
    tells: { headers: '/favicon.svg 的 X-Content-Type-Options 应该是“nosniff”，现在是“none”' },
  },
  'the host puts a script into pages': {
    fault: at(
      '/ceshi/',
      (draft) => (draft.body = draft.body.replace('</body>', '<script>1</script></body>')),
    ),
    tells: { policy: '/ceshi/ 的策略和页面里的脚本、样式对不上，可能被改过，或者被插进了别的东西' },
  },
  'the host counts readers': {
    fault: at(
      '/',
      (draft) => (draft.body = draft.body.replace('<p>', '<img src="//count.example/1.gif"><p>')),
    ),
    tells: { 'third-party': '/ 要 http://count.example/1.gif' },
  },
  'the host sets a cookie': {
    fault: at('/', ({ headers }) => (headers['set-cookie'] = 'a=1')),
    tells: { cookies: '/ 放了 Cookie' },
  },
  'an address without its last stroke is lost': {
    fault: at('/ceshi', (draft) => (draft.status = 302)),
    tells: { redirects: '/ceshi 应该永久转到 /ceshi/，现在是 302 /ceshi/' },
  },
  'what is not there is said to be': {
    fault: at('/there-is-no-such-page/', (draft) => (draft.status = 200)),
    tells: { 'not-found': '/there-is-no-such-page/ 的状态码应该是 404，现在是 200' },
  },
  'nothing is packed': {
    fault: ({ headers }) => delete headers['content-encoding'],
    tells: {
      packed: '/ceshi/ 没有压缩（浏览器能解 gzip）',
      offline: '/ceshi/offline/1.pack.json 没有压缩，下载会大好几倍',
    },
  },
  'parts of files can’t be had': {
    fault: ({ request, ...draft }) => {
      if (request.headers.range) delete draft.headers['content-range'];
    },
    tells: { range: '要 /favicon.svg 的一部分，给的不是那一部分' },
  },
  'a page is kept for a day': {
    fault: at('/', ({ headers }) => (headers['cache-control'] = 'max-age=86400')),
    tells: { again: '/ 的 Cache-Control 应该是 no-cache，现在是“max-age=86400”' },
  },
  'a page is sent again though it is the same': {
    fault: at('/', (draft) => (draft.status = 200)),
    tells: { again: '/ 没有变，再要一次应该是 304，现在是 200' },
  },
  'a file that never changes is asked for again': {
    fault: at('/_astro/a.1234.js', ({ headers }) => (headers['cache-control'] = 'no-cache')),
    tells: { kept: '/_astro/a.1234.js 的 Cache-Control 应该留一年以上并写明 immutable，现在是“no-cache”' },
  },
  'the worker is kept for a day': {
    fault: at('/sw.js', ({ headers }) => (headers['cache-control'] = 'max-age=86400')),
    tells: { offline: '/sw.js 的 Cache-Control 应该是 no-cache' },
  },
  'a pack is gone': {
    fault: at('/ceshi/offline/1.pack.json', (draft) => (draft.status = 404)),
    tells: { offline: '/ceshi/offline/1.pack.json 的状态码是 404' },
  },
  'a pack is sent unpacked': {
    fault: at('/ceshi/offline/1.pack.json', ({ headers }) => delete headers['content-encoding']),
    tells: { offline: '/ceshi/offline/1.pack.json 没有压缩，下载会大好几倍' },
  },
  'a folder is listed': {
    fault: at('/_astro/', (draft) => Object.assign(draft, { status: 200, body: 'Index of /_astro/' })),
    tells: { closed: '/_astro/ 打得开（200）' },
  },
  'the settings of the host can be read': {
    fault: at('/.host/nginx.conf', (draft) => (draft.status = 200)),
    tells: { closed: '/.host/nginx.conf 打得开（200）' },
  },
  'the site is of another build': {
    fault: at('/health.json', (draft) => (draft.body = draft.body.replace('"files":5', '"files":6'))),
    tells: { health: '/health.json 和本机的 dist/health.json 不一样：可能还没有更新，或者只更新了一部分' },
  },
};

describe('a deployed site', () => {
  it('that is served as it is meant to be passes', async () => {
    const findings = await findingsOf();
    expect(failed(findings)).toEqual({});
    expect(reportOf('http://a', findings)).toMatch(/项都通过。$/);
  });

  it.each(Object.entries(FAULTS))('is found out when %s', async (_name, { fault, tells }) => {
    const findings = await findingsOf(fault);
    expect(failed(findings)).toEqual(tells);
    expect(reportOf('http://a', findings)).toContain(`没有通过：`);
  });

  it('on the internet must be at https, and know its own address', async () => {
    expect(Object.keys(failed(await findingsOf(undefined, 'http://host.example')))).toEqual(
      expect.arrayContaining(['secure', 'address']),
    );
  });

  it('has a fault for every check', () => {
    const told = new Set(Object.values(FAULTS).flatMap(({ tells }) => Object.keys(tells)));
    expect(CHECKS.map(({ id }) => id).filter((id) => !told.has(id))).toEqual(['secure', 'address']);
  });
});
