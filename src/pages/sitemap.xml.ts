import type { APIRoute } from 'astro';
import { regionSummaries } from '../shards/summaries.ts';
import { routes } from '../site/routes.ts';
import { sitemapIndex } from '../site/sitemap.ts';

/** The list of the sitemaps: one of each region, one of the rest. */
export const GET: APIRoute = () =>
  sitemapIndex([
    routes.generalSitemap,
    ...regionSummaries().map(({ region }) => routes.regionSitemap(region.id)),
  ]);
