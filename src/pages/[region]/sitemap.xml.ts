import type { APIRoute } from 'astro';
import type { RegionEntry } from '../../content/load.ts';
import { planBefore } from '../../plans/replaced.ts';
import { hasData } from '../../plans/summary.ts';
import { regionPaths } from '../../site/paths.ts';
import { routes } from '../../site/routes.ts';
import { sitemap } from '../../site/sitemap.ts';

export const getStaticPaths = regionPaths;

/** Addresses of all pages of a region for readers. */
export const GET: APIRoute<{ entry: RegionEntry }> = ({ props: { entry } }) => {
  const { region, plans, guides } = entry;
  const all = plans.map(({ plan }) => plan);
  return sitemap([
    routes.region(region.id),
    routes.regionGuides(region.id),
    routes.regionGuidesByPerson(region.id),
    routes.regionGuidesByName(region.id),
    routes.wizard(region.id),
    routes.regionSearch(region.id),
    ...all.flatMap((plan) => [
      routes.plan(plan),
      routes.easyPlan(plan),
      routes.corrections(plan),
      ...(planBefore(plan, all) ? [routes.planChanges(plan)] : []),
      ...(hasData(plan) ? [routes.planData(plan)] : []),
    ]),
    ...guides.flatMap(({ id }) => [routes.guide(region.id, id), routes.easyGuide(region.id, id)]),
  ]);
};
