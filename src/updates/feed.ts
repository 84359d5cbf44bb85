import { toString } from 'mdast-util-to-string';
import { escapeXml, siteUrl } from '../site/address.ts';
import { routes } from '../site/routes.ts';
import type { Update } from './update.ts';

interface Feed {
  title: string;
  /** Its own address on the site. */
  address: string;
  updates: readonly Update[];
  /** Day that it tells when there is no update yet. */
  since: string;
}

/** Updates as an Atom feed. Each entry has one id wherever it is carried, and leads to its place on the page of updates. */
export function atomFeed({ title, address, updates, since }: Feed): Response {
  const page = `${siteUrl}${routes.updates}`;
  const entries = updates.map(
    ({ id, title, date, body }) => `<entry>
<id>${page}#${id}</id>
<title>${escapeXml(title)}</title>
<updated>${date}T00:00:00+08:00</updated>
<link href="${page}#${id}"/>
<summary>${escapeXml(toString(body))}</summary>
</entry>`,
  );
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${address === routes.feed ? page : `${siteUrl}${address}`}</id>
<title>${escapeXml(title)}</title>
<updated>${updates[0]?.date ?? since}T00:00:00+08:00</updated>
<author><name>助残政策导航</name></author>
<link rel="self" href="${siteUrl}${address}"/>
${entries.join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
