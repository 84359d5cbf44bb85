import type { APIRoute } from 'astro';
import { content } from '../../content/current.ts';
import { routes } from '../../site/routes.ts';
import { atomFeed } from '../../updates/feed.ts';

/** Feed of all updates. */
export const GET: APIRoute = () => {
  const { updates, site } = content();
  return atomFeed({
    title: '助残政策导航：新的和改过的',
    address: routes.feed,
    updates,
    since: site.updated,
  });
};
