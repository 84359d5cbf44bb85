import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content } from '../content/load.ts';
import { routes } from '../site/routes.ts';
import type { Addresses } from './links.ts';

/** Every page of the site, with its anchors where the content tells them. */
export function addressesOf({ regions, pages, entitlements }: Content): Addresses {
  const fixed = Object.values(routes).filter((route) => typeof route === 'string');
  return new Map<string, ReadonlySet<string> | undefined>([
    ...fixed.map((route) => [route, undefined] as const),
    ['/updates/feed.xml', undefined],
    ...entitlements.map(({ entitlement }) => [routes.entitlement(entitlement.id), undefined] as const),
    ...pages.map(({ id, body }) => [`/${id}/`, id === 'about' ? undefined : slugsIn(body)] as const),
    ...regions.flatMap(({ region: { id }, plans, guides }) => [
      ...[
        routes.region,
        routes.wizard,
        routes.regionGuides,
        routes.regionGuidesByPerson,
        routes.regionGuidesByName,
        routes.regionSearch,
      ].map((route) => [route(id), undefined] as const),
      ...plans.flatMap(({ plan }) => [
        [routes.plan(plan), undefined] as const,
        [routes.easyPlan(plan), undefined] as const,
        [routes.planData(plan), undefined] as const,
        [routes.corrections(plan), undefined] as const,
      ]),
      ...guides.flatMap((guide) => [
        [routes.guide(id, guide.id), undefined] as const,
        [routes.easyGuide(id, guide.id), undefined] as const,
      ]),
    ]),
  ]);
}

function slugsIn(body: Content['pages'][number]['body']): Set<string> {
  const slugger = new GithubSlugger();
  const slugs = new Set<string>();
  visit(body, 'heading', (node) => {
    slugs.add(slugger.slug(toString(node)));
  });
  return slugs;
}
