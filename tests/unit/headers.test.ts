import { expect, it } from 'vitest';
import { cacheControl, HEADERS } from '../../src/serving/headers.ts';

it('pages are asked for again, files named by their content are kept', () => {
  expect(cacheControl('/luojiang/index.html')).toBe('no-cache');
  expect(cacheControl('/_astro/a.B1c2.js')).toContain('immutable');
  expect(cacheControl('/luojiang/search/index/fragment/unknown_1.pf_fragment')).toContain('immutable');
  expect(cacheControl('/luojiang/offline/0123456789abcdef.pack.json')).toContain('immutable');
  expect(cacheControl('/luojiang/offline/manifest.json')).toBe('no-cache');
  expect(cacheControl('/sw.js')).toBe('no-cache');
  expect(cacheControl('/luojiang/search/index/pagefind.index.pf_meta')).toBe('no-cache');
});

it('responses forbid framing, guessing of types and use of the device', () => {
  expect(HEADERS['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(HEADERS['X-Content-Type-Options']).toBe('nosniff');
  expect(HEADERS['Permissions-Policy']).toContain('geolocation=()');
});
