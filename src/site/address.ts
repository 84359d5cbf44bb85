/** Where the site is published, for what needs whole addresses (feed, sitemap): `SITE_URL`, without a final slash. */
export const siteUrl = (process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, '');

/** Text made safe for XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
