// Pages whose search works with what is saved. An index counts guides by their number, so a page must never take one part
// of it from the network and another from an older copy. Kept in a cache, because a browser ends a worker at any time.

import { MARKS } from '../kept.ts';

const mark = (client: string) => `/${client}`;

declare const clients: { get(id: string): Promise<object | undefined> };

/** Whether a page works with what is saved. */
export async function usesSaved(client: string): Promise<boolean> {
  return client !== '' && (await caches.match(mark(client), { cacheName: MARKS })) !== undefined;
}

/** Notes that a page works with what is saved, and forgets pages that are gone. */
export async function useSaved(client: string): Promise<void> {
  if (client === '') return;
  const cache = await caches.open(MARKS);
  for (const request of await cache.keys()) {
    const id = new URL(request.url).pathname.slice(1);
    if ((await clients.get(id)) === undefined) await cache.delete(request);
  }
  await cache.put(mark(client), new Response(''));
}
