import { routes } from '../../site/routes.ts';
import type { Content } from '../../content/load.ts';
import { planOf } from '../../guides/find.ts';
import type { Plan } from '../../plans/model.ts';
import type { DocumentPage } from './read-document.ts';

/** Every page that is made into files, in the order of the site. */
export function documentPages({ regions }: Content, made: string): DocumentPage[] {
  return regions.flatMap((entry) => {
    const { region, plans, guides } = entry;
    const page = (kind: DocumentPage['kind'], address: string, plan: Plan): DocumentPage => ({
      kind,
      address,
      region: region.id,
      source: sourceOf(plan),
      made,
    });
    return [
      ...plans.flatMap(({ plan }) => [
        page('plan', routes.plan(plan), plan),
        page('plan-easy', routes.easyPlan(plan), plan),
      ]),
      ...guides.flatMap((guide) => [
        page('guide', routes.guide(region.id, guide.id), planOf(entry, guide)),
        page('guide-easy', routes.easyGuide(region.id, guide.id), planOf(entry, guide)),
      ]),
    ];
  });
}

/** A plan's name, number and who issued it, as its page tells. */
function sourceOf({ details }: Plan): string {
  const { title, documentNumber, issuedBy } = details;
  const number = documentNumber ? `（${documentNumber}）` : '';
  return `《${title}》${number}，发文机关：${issuedBy?.join('、') ?? '原文未载明'}`;
}
