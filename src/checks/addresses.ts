import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content } from '../content/load.ts';
import { guideHeadings } from '../guides/headings.ts';
import type { Guide } from '../guides/model.ts';
import type { Plan } from '../plans/model.ts';
import { routes } from '../site/routes.ts';
import type { Addresses } from './links.ts';

/** Every page of the site, with its anchors where the content tells them. */
export function addressesOf({ regions, pages, entitlements, glossary }: Content): Addresses {
  const fixed = Object.values(routes).filter((route) => typeof route === 'string');
  return new Map<string, ReadonlySet<string> | undefined>([
    ...fixed.map((route) => [route, undefined] as const),
    [routes.glossary, new Set(glossary.map(({ id }) => id))],
    ['/updates/feed.xml', undefined],
    ...entitlements.map(({ entitlement }) => [routes.entitlement(entitlement.id), undefined] as const),
    ...pages.map(({ id, body }) => [`/${id}/`, id === 'about' ? undefined : slugsIn(body)] as const),
    ...regions.flatMap(({ region: { id }, plans, guides }) => [
      ...[
        routes.region,
        routes.wizard,
        routes.regionGuidesByPerson,
        routes.regionGuidesByName,
        routes.regionSearch,
      ].map((route) => [route(id), undefined] as const),
      [routes.regionGuides(id), categoriesIn(entitlements, guides)] as const,
      ...plans.flatMap(({ plan, published }) => [
        [routes.plan(plan), clausesIn(plan, published.redirects.keys())] as const,
        [routes.easyPlan(plan), undefined] as const,
        [routes.planData(plan), undefined] as const,
        [routes.corrections(plan), undefined] as const,
      ]),
      ...guides.flatMap((guide) => [
        [routes.guide(id, guide.id), placesIn(guide)] as const,
        [routes.easyGuide(id, guide.id), undefined] as const,
      ]),
    ]),
  ]);
}

/** The clauses of a plan, those that were once called otherwise too, and the other headings of its page. */
function clausesIn({ clauses }: Plan, formerly: Iterable<string>): Set<string> {
  return new Set(['summary', 'details', 'contents', ...clauses.map(({ id }) => id), ...formerly]);
}

function placesIn(guide: Guide): Set<string> {
  return new Set([...guideHeadings(guide), ...guide.citations.map((_, index) => `cite-${index + 1}`)]);
}

function categoriesIn(entitlements: Content['entitlements'], guides: readonly Guide[]): Set<string> {
  const here = new Set(guides.map(({ id }) => id));
  const used = entitlements.filter(({ entitlement }) => here.has(entitlement.id));
  return new Set(used.map(({ entitlement }) => entitlement.category));
}

function slugsIn(body: Content['pages'][number]['body']): Set<string> {
  const slugger = new GithubSlugger();
  const slugs = new Set<string>();
  visit(body, 'heading', (node) => {
    slugs.add(slugger.slug(toString(node)));
  });
  return slugs;
}
