import {
  allKept,
  CACHE,
  keep,
  keptAt,
  MARKS,
  manifestOf,
  readManifest,
  WORKER,
  WORKER_POLICY,
  type Kept,
  type Manifest,
} from '../kept.ts';

/** Why nothing was saved. */
export type Reason = 'network' | 'space' | 'refused';

/** Nothing was saved, and what was saved before is as it was. */
export class NotSaved extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(text: string): string };
}

/** Milliseconds after which a worker that doesn't start is given up. */
const PATIENCE = 20_000;

/** The newest manifest of a region. */
export async function newest(region: string): Promise<Manifest> {
  const response = await fetch(manifestOf(region), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return readManifest(await response.json(), region);
}

/** Saves a region, whole or not at all. Throws {@link NotSaved}. */
export async function save(region: string): Promise<void> {
  const manifest = await newest(region).catch(because('network'));
  const { quota, usage = 0 } = await room().catch(because('refused'));
  if (quota !== undefined && quota - usage < manifest.stored) throw new NotSaved('space');
  const text = await download(manifest).catch(because('network'));
  try {
    await startWorker().catch(because('refused'));
    const kept: Kept = { ...manifest, saved: new Date().toISOString() };
    // Takes the place of the older one in one step.
    const cache = await caches.open(CACHE);
    await cache.put(keptAt(region), keep(text, kept));
  } catch (error) {
    await tidy();
    if (error instanceof NotSaved) throw error;
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new NotSaved(full ? 'space' : 'refused', error);
  }
}

/** Removes a region from the device; with the last one the worker goes too. */
export async function remove(region: string): Promise<void> {
  await (await caches.open(CACHE)).delete(keptAt(region));
  await tidy();
}

/** How much the device lets the site keep; some browsers, as Safari before 17, don't tell. */
async function room(): Promise<StorageEstimate> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  return (await storage?.estimate?.()) ?? {};
}

const because =
  (reason: Reason) =>
  (error: unknown): never => {
    throw new NotSaved(reason, error);
  };

async function download({ pack, version }: Manifest): Promise<string> {
  const response = await fetch(pack);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const text = await response.text();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const found = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== version) throw new Error(`${pack}: not what the manifest says`);
  return text;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

async function startWorker(): Promise<void> {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => WORKER });
  await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER);
  await Promise.race([
    navigator.serviceWorker.ready,
    new Promise((_, reject) => {
      setTimeout(() => {
        reject(new Error(`${WORKER} does not start`));
      }, PATIENCE);
    }),
  ]);
}

/** Leaves nothing behind where nothing is saved. */
async function tidy(): Promise<void> {
  try {
    if ((await allKept()).length > 0) return;
    await Promise.all([caches.delete(CACHE), caches.delete(MARKS)]);
  } finally {
    const registration = await navigator.serviceWorker.getRegistration('/');
    if (!(await caches.has(CACHE).catch(() => false))) await registration?.unregister();
  }
}
