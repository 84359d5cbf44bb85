import type { APIRoute } from 'astro';
import { content } from '../content/current.ts';
import { planBefore } from '../plans/replaced.ts';
import { hasData } from '../site/paths.ts';
import { siteUrl } from '../site/address.ts';
import { routes } from '../site/routes.ts';

/** Addresses of all pages for readers. */
export const GET: APIRoute = () => {
  const { regions, entitlements } = content();
  const general = Object.values(routes).filter(
    (route) =>
      typeof route === 'string' &&
      !route.includes('#') &&
      !route.startsWith('/staff/') &&
      !route.endsWith('.xml'),
  );
  const addresses = [
    ...general,
    ...entitlements.map(({ entitlement }) => routes.entitlement(entitlement.id)),
    ...regions.flatMap(({ region, plans, guides }) => [
      routes.region(region.id),
      routes.regionGuides(region.id),
      routes.regionGuidesByPerson(region.id),
      routes.regionGuidesByName(region.id),
      routes.wizard(region.id),
      routes.regionSearch(region.id),
      ...plans.flatMap(({ plan }) => [
        routes.plan(plan),
        routes.easyPlan(plan),
        routes.corrections(plan),
        ...(planBefore(
          plan,
          plans.map((each) => each.plan),
        )
          ? [routes.planChanges(plan)]
          : []),
        ...(hasData(plan) ? [routes.planData(plan)] : []),
      ]),
      ...guides.flatMap(({ id }) => [routes.guide(region.id, id), routes.easyGuide(region.id, id)]),
    ]),
  ];
  const urls = addresses.map((address) => `<url><loc>${siteUrl}${String(address)}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
