import type { Browser, Page } from '@playwright/test';

/** An old phone on a slow line: 400 kbit/s, 400 ms there and back, a sixth of this processor. */
export const SLOW = { bitsPerSecond: 400_000, roundTrip: 400, processor: 6 };

/** What one visit costs. Times in milliseconds since the address was opened. */
export interface Visit {
  /** When what is waited for is there: by itself the largest paint. */
  ready: number;
  paint: number;
  /** Sum of all layout shifts. */
  shift: number;
  /** What tasks took beyond 50 ms each, after the first paint. */
  blocking: number;
  /** On the wire, with headers. */
  bytes: number;
  requests: number;
  /** Every address asked for, with its bytes. */
  parts: Map<string, number>;
}

interface Noted {
  paint: number;
  first: number;
  shift: number;
  tasks: { start: number; duration: number }[];
  ready?: number;
}

/** Runs in the page. What it waits for is looked for in every frame. */
function note(until: { press?: string; there: string } | undefined): void {
  const noted: Noted = { paint: 0, first: Infinity, shift: 0, tasks: [] };
  Object.assign(globalThis, { noted });
  const watch = (type: string, each: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ startTime }) => (noted.first = Math.min(noted.first, startTime)));
  watch('largest-contentful-paint', ({ startTime }) => (noted.paint = startTime));
  watch('layout-shift', (entry) => (noted.shift += (entry as PerformanceEntry & { value: number }).value));
  watch('longtask', ({ startTime: start, duration }) => noted.tasks.push({ start, duration }));
  if (!until) return;
  const look = () => {
    const { press, there } = until;
    if (document.querySelector(there)) {
      // Painted with the next frame.
      requestAnimationFrame(() => (noted.ready = performance.now()));
      return;
    }
    if (press !== undefined) document.querySelector<HTMLElement>(press)?.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export interface Wanted {
  address: string;
  /** What is waited for; pressed first, if there is something to press. Without it the largest paint counts. */
  until?: { press?: string; there: string };
  /** Done once all is there, as by a reader who searches. */
  then?: (page: Page) => Promise<void>;
  /** What a worker fetches is neither slowed nor counted; without workers, Pagefind does it in the page. */
  workers?: boolean;
}

/** Opens a page on a slow device with nothing kept from before. */
export async function visit(
  browser: Browser,
  { address, until, then, workers = true }: Wanted,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const parts = await slowDown(session);
    await page.addInitScript(note, until);
    if (!workers) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(address, { waitUntil: 'networkidle' });
    if (until)
      await page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.ready !== undefined);
    await then?.(page);
    // The last of what was seen is told a moment later.
    await page.waitForTimeout(300);
    const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
    return {
      ready: noted.ready ?? noted.paint,
      paint: noted.paint,
      shift: noted.shift,
      blocking: noted.tasks
        .map(({ start, duration }) => Math.min(duration, start + duration - noted.first))
        .reduce((sum, late) => sum + Math.max(0, late - 50), 0),
      bytes: [...parts.values()].reduce((sum, each) => sum + each, 0),
      requests: parts.size,
      parts,
    };
  } finally {
    await context.close();
  }
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/** Slows a page down and notes what comes over the line. */
async function slowDown(session: Session): Promise<Map<string, number>> {
  const parts = new Map<string, number>();
  const addresses = new Map<string, string>();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.roundTrip,
    downloadThroughput: SLOW.bitsPerSecond / 8,
    uploadThroughput: SLOW.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    // What is in the page itself, and what was fetched ahead and is taken from the cache, costs nothing.
    if (address?.startsWith('http') && encodedDataLength > 0)
      parts.set(address, (parts.get(address) ?? 0) + encodedDataLength);
  });
  return parts;
}
