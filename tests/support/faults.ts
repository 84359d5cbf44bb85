import type { Page } from '@playwright/test';

/** The notice of a plan whose period is over. */
export const PLAN_OVER = /规划期已于 2025 年底结束/;

/** Without what is true only of the answer as it came over the line. */
function unpacked(headers: Record<string, string>): Record<string, string> {
  const ofLine = ['content-encoding', 'content-length'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofLine.includes(name)));
}

/** Lets only the first half of each answer come, until the returned function is called. */
export async function breakHalf(page: Page, pattern: string): Promise<() => Promise<void>> {
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const headers = unpacked(response.headers());
    await route.fulfill({ status: 200, headers, body: body.subarray(0, body.length / 2) });
  });
  return () => page.unroute(pattern);
}

export const KINDS_OF_DEPRIVATION = ['no storage', 'a private window', 'no Intl.Segmenter'] as const;
type Kind = (typeof KINDS_OF_DEPRIVATION)[number] | 'no modules';

/** Takes from the page's browser what some browsers don't have. */
export async function deprive(page: Page, kind: Kind): Promise<void> {
  if (kind === 'no modules') await page.route(isPage, asOldBrowser);
  else await page.addInitScript(WITHOUT[kind]);
}

const WITHOUT: Record<(typeof KINDS_OF_DEPRIVATION)[number], () => void> = {
  'no storage': () => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  },
  // As Safari and Firefox had it: the stores are there and full, larger ones are missing.
  'a private window': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    for (const name of ['indexedDB', 'caches']) Object.defineProperty(globalThis, name, { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
  'no Intl.Segmenter': () => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  },
};

const isPage = (url: URL) => url.pathname.endsWith('/');

/** Gives a page as a browser of 2016 takes it: scripts of a type that it doesn't know, and words that are no language to it. */
async function asOldBrowser(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const headers = unpacked(response.headers());
  const body = html.replaceAll('type="module"', 'type="unknown"').replaceAll('?.', '?#.');
  await route.fulfill({ status: 200, headers, body });
}
