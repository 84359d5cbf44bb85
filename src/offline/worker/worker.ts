// The service worker, for readers who have saved a region. What the network gives comes first, always; what is saved is
// shown where there is no network. It stands at the root, not in the region's folder, because the pages of a region lead to shared
// addresses, and these too must say what is saved in place of the browser's error.
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { pageWithoutNetwork, savedFile } from './answers.ts';
import { usesSaved, useSaved } from './clients.ts';
import { find, savedRegion } from './shelf.ts';

declare const skipWaiting: () => Promise<void>;

/** Seconds after which a saved page is shown. */
const PATIENCE = 6;
const quick = new NetworkOnly({ networkTimeoutSeconds: PATIENCE });
const patient = new NetworkOnly();

/** Manifests and packs are always the network's. */
const OF_SAVING = /^\/[^/]+\/offline\//;

const INDEX = '/search/index/';

// Of a worker's own types, which can't stand beside a page's, what is used here.
declare global {
  interface ExtendableEvent extends Event {
    readonly clientId: string;
    readonly resultingClientId: string;
  }
}

addEventListener('install', () => void skipWaiting());
clientsClaim();

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async ({ request, url, event }) => {
    const strategy = (await savedRegion(url.pathname)) ? quick : patient;
    let failed: unknown;
    let response: Response | undefined;
    try {
      response = await strategy.handle({ request, event });
      if (response.status < 500) return response;
    } catch (error) {
      failed = error;
    }
    const saved = await pageWithoutNetwork(url.pathname);
    if (saved?.ok) await useSaved(event.resultingClientId);
    // A server's own words about what is wrong with it say more than that a page was not saved.
    const shown = saved?.status === 503 ? (response ?? saved) : (saved ?? response);
    if (shown) return shown;
    throw failed;
  },
);

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode !== 'navigate' && !OF_SAVING.test(url.pathname),
  async ({ request, url, event }) => {
    const { clientId } = event;
    const ofIndex = url.pathname.includes(INDEX);
    const saved = async () => {
      const found = await find(url.pathname);
      return found && savedFile(found);
    };
    if (ofIndex && (await usesSaved(clientId))) {
      const file = await saved();
      if (file) return file;
    }
    const lexicon = url.pathname.endsWith('/lexicon.json');
    try {
      const response = await patient.handle({ request, event });
      if (lexicon) await compare(response.clone(), await saved(), clientId);
      // A saved page's own files may be gone from a newer site.
      return response.ok ? response : ((ofIndex ? undefined : await saved()) ?? response);
    } catch (error) {
      const file = ofIndex && !lexicon ? undefined : await saved();
      if (!file) throw error;
      if (lexicon) await useSaved(clientId);
      return file;
    }
  },
);

/** A page whose lexicon is the saved one may go on with the saved index. */
async function compare(fresh: Response, saved: Response | undefined, client: string): Promise<void> {
  if (saved && (await fresh.text()) === (await saved.text())) await useSaved(client);
}
