import { escapeXml, siteUrl } from './address.ts';

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Addresses of pages for readers, as a sitemap. */
export function sitemap(addresses: readonly string[]): Response {
  return xml('urlset', 'url', addresses);
}

/** Addresses of sitemaps, as their index. */
export function sitemapIndex(addresses: readonly string[]): Response {
  return xml('sitemapindex', 'sitemap', addresses);
}

function xml(list: string, item: string, addresses: readonly string[]): Response {
  const items = addresses.map(
    (address) => `<${item}><loc>${escapeXml(`${siteUrl}${address}`)}</loc></${item}>\n`,
  );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<${list} ${NAMESPACE}>\n${items.join('')}</${list}>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}
