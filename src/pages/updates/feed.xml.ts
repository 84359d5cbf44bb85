import type { APIRoute } from 'astro';
import { toString } from 'mdast-util-to-string';
import { content } from '../../content/current.ts';
import { escapeXml, siteUrl } from '../../site/address.ts';

/** Atom feed of `content/updates/`. */
export const GET: APIRoute = () => {
  const { updates, site } = content();
  const entries = updates.map(
    ({ id, title, date, body }) => `<entry>
<id>${siteUrl}/updates/#${id}</id>
<title>${escapeXml(title)}</title>
<updated>${date}T00:00:00+08:00</updated>
<link href="${siteUrl}/updates/"/>
<summary>${escapeXml(toString(body))}</summary>
</entry>`,
  );
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${siteUrl}/updates/</id>
<title>助残政策导航：新的和改过的</title>
<updated>${updates[0]?.date ?? site.updated}T00:00:00+08:00</updated>
<author><name>助残政策导航</name></author>
<link rel="self" href="${siteUrl}/updates/feed.xml"/>
${entries.join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
