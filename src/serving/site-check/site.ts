import { unpacked, type Answer, type Ask } from './ask.ts';

/** A deployed site, with what the checks need to know of it. */
export interface Site {
  /** Without a final slash. */
  origin: string;
  ask: Ask;
  /** Addresses of its sitemap, as they stand there. */
  sitemap: string[];
  /** Its pages by path, as they came. */
  pages: Map<string, { answer: Answer; html: string }>;
  /** A file whose name changes with its content, that a page refers to. */
  hashed: string | undefined;
  /** `health.json` of the local build, if there is one. */
  localHealth: string | undefined;
}

const AT_ONCE = 8;

/** Visits every page of a site's sitemap, a few at a time. Throws when it can't be reached. */
export async function visitSite(origin: string, ask: Ask, localHealth: string | undefined): Promise<Site> {
  const addresses = await addressesIn('/sitemap.xml', ask);
  const paths = ['/', ...addresses.map((address) => new URL(address, origin).pathname)];
  const pages: Site['pages'] = new Map();
  const left = [...new Set(paths)];
  const work = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const answer = await ask(path, { 'accept-encoding': 'br, gzip' });
      pages.set(path, { answer, html: unpacked(answer).toString() });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const files = [...pages.values()].flatMap(({ html }) => [...html.matchAll(/"(\/_astro\/[^"]+)"/g)]);
  return { origin, ask, sitemap: addresses, pages, hashed: files[0]?.[1], localHealth };
}

/** The addresses of a sitemap or, where it lists sitemaps, of all of them. */
async function addressesIn(path: string, ask: Ask): Promise<string[]> {
  const sitemap = unpacked(await ask(path)).toString();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  if (!sitemap.includes('<sitemapindex')) return addresses;
  const lists = addresses.map((address) => new URL(address).pathname);
  return (await Promise.all(lists.map((list) => addressesIn(list, ask)))).flat();
}
