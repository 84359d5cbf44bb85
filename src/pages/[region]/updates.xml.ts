import type { APIRoute } from 'astro';
import { content } from '../../content/current.ts';
import type { RegionEntry } from '../../content/load.ts';
import { regionPaths } from '../../site/paths.ts';
import { routes } from '../../site/routes.ts';
import { updatesOf } from '../../updates/about-page.ts';
import { atomFeed } from '../../updates/feed.ts';

export const getStaticPaths = regionPaths;

/** Feed of the updates that concern one region. */
export const GET: APIRoute<{ entry: RegionEntry }> = ({ props }) => {
  const { region } = props.entry;
  return atomFeed({
    title: `助残政策导航：${region.name}新的和改过的`,
    address: routes.regionFeed(region.id),
    updates: updatesOf(region.id, content().updates),
    since: region.updated,
  });
};
