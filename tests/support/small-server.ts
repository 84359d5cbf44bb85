import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { policyFor } from '../../src/serving/csp.ts';
import { ASK_AGAIN, cacheControl, HEADERS } from '../../src/serving/headers.ts';

/** What a server sends, before it is sent. */
export interface Draft {
  path: string;
  request: IncomingMessage;
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

/** What a bad server does to its answers. */
export type Fault = (draft: Draft) => void;

export const HEALTH_TEXT = JSON.stringify({
  commit: null,
  clean: false,
  built: '2026-01-01T00:00:00.000Z',
  content: '2026-01-01',
  counts: { regions: 1, plans: 0, clauses: 0, guides: 0, entitlements: 0, files: 5 },
});

const HTML = 'text/html; charset=utf-8';

/** A page as the build makes it, with its own policy. */
function page(words: string, more = ''): string {
  const html = `<!doctype html><html><head><meta charset="utf-8"><style>p{margin:0}</style></head><body><p>${words}</p>${more}<script src="/_astro/a.1234.js"></script></body></html>`;
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  return html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`);
}

const sitemap = (origin: string) =>
  `<urlset>${['/', '/ceshi/'].map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`;

const FILES: Record<string, { type: string; body: string }> = {
  '/': { type: HTML, body: page('首页') },
  '/ceshi/': {
    type: HTML,
    body: page('测试区'.repeat(50), '<section data-offline data-region="ceshi"></section>'),
  },
  '/favicon.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
  '/_astro/a.1234.js': { type: 'text/javascript', body: 'export {};' },
  '/sw.js': { type: 'text/javascript', body: '0;' },
  '/ceshi/offline/manifest.json': {
    type: 'application/json',
    body: JSON.stringify({ region: 'ceshi', version: '1', pack: '/ceshi/offline/1.pack.json', periods: [] }),
  },
  '/ceshi/offline/1.pack.json': { type: 'application/json', body: '{}' },
  '/health.json': { type: 'application/json', body: HEALTH_TEXT },
};

/** A site of two pages, served as it is meant to be but for a fault. */
export class SmallServer {
  readonly #server: Server;

  constructor(fault: Fault = () => undefined) {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '/';
      const draft: Draft = { path, request, ...this.#answer(path), headers: { ...HEADERS } };
      const file = path === '/sitemap.xml' ? { type: 'text/xml', body: sitemap(this.origin) } : FILES[path];
      draft.headers['content-type'] = file?.type ?? HTML;
      draft.headers['cache-control'] = file ? cacheControl(path) : ASK_AGAIN;
      draft.headers.etag = '"1"';
      if (path === '/ceshi') draft.headers.location = '/ceshi/';
      const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      if (range) {
        draft.status = 206;
        draft.headers['content-range'] = `bytes ${range[1]}-${range[2]}/${draft.body.length}`;
        draft.body = draft.body.slice(Number(range[1]), Number(range[2]) + 1);
      } else if (request.headers['if-none-match'] === '"1"') draft.status = 304;
      else if (/gzip/.test(String(request.headers['accept-encoding'])))
        draft.headers['content-encoding'] = 'gzip';
      fault(draft);
      const { status, headers, body } = draft;
      const packed = headers['content-encoding'] === 'gzip' ? gzipSync(body) : body;
      response.writeHead(status, headers).end(status === 304 ? undefined : packed);
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(path: string): { status: number; body: string } {
    if (path === '/sitemap.xml') return { status: 200, body: sitemap(this.origin) };
    const file = FILES[path];
    if (file) return { status: 200, body: file.body };
    if (path === '/ceshi') return { status: 301, body: '' };
    return { status: 404, body: page('找不到这一页') };
  }
}
