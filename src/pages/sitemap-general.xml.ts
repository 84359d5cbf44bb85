import type { APIRoute } from 'astro';
import { content } from '../content/current.ts';
import { areMany, byProvince, provinceId } from '../regions/region.ts';
import { regionSummaries } from '../shards/summaries.ts';
import { routes } from '../site/routes.ts';
import { sitemap } from '../site/sitemap.ts';

/** Addresses of all pages for readers that belong to no region. */
export const GET: APIRoute = () => {
  const regions = regionSummaries().map(({ region }) => region);
  const provinces = areMany(regions) ? byProvince(regions).map(({ province }) => provinceId(province)) : [];
  const addresses = Object.values(routes).filter((route) => typeof route === 'string');
  const general = addresses.filter(
    (route) => !route.includes('#') && !route.startsWith('/staff/') && !route.endsWith('.xml'),
  );
  return sitemap([
    ...general,
    ...content().entitlements.map(({ entitlement }) => routes.entitlement(entitlement.id)),
    ...provinces.flatMap((province) => [
      routes.province(province),
      routes.provinceIndicators(province),
      ...content().entitlements.map(({ entitlement }) =>
        routes.provinceEntitlement(province, entitlement.id),
      ),
    ]),
  ]);
};
