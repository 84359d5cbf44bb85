import type { RegionEntry } from '../content/load.ts';
import type { EntitlementEntry } from '../entitlements/load.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import type { Guide } from '../guides/model.ts';
import type { Plan } from '../plans/model.ts';
import { routes } from '../site/routes.ts';

/** Version of the open data's shapes: the first number changes when a reader of the data must change. */
export const DATA_VERSION = '1.0.0';

/** Wraps data with the version and licence note. */
export function dataFile(body: Record<string, unknown>): Response {
  const text = JSON.stringify({ version: DATA_VERSION, language: 'zh-CN', ...body });
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

export function entitlementData({ entitlement }: EntitlementEntry) {
  const { id, name, everyday, category, audience, summary } = entitlement;
  return { id, name, everyday, category, audience, summary, url: routes.entitlement(id) };
}

export function guideData(guide: Guide) {
  const { id, region, plan, summary, who, commitment, background, facility, benefit, rule } = guide;
  const { conditions, extensions, bodies, conflicts, citations, easy, ask, related, written, checked } =
    guide;
  return {
    id,
    plan: `${region}/${plan}`,
    url: routes.guide(region, id),
    summary,
    who,
    commitment,
    background,
    facility,
    benefit,
    rule: rule ?? null,
    conditions,
    extensions,
    bodies,
    conflicts,
    citations: citations.map(({ clause, quote }) => ({ clause: `${region}/${plan}#${clause}`, quote })),
    easy,
    ask,
    related,
    written,
    checked,
  };
}

export function clauseData(plan: Plan) {
  return plan.clauses.map(({ id, kind, label, text }) => ({
    id: `${plan.region}/${plan.id}#${id}`,
    kind,
    label,
    text,
    url: routes.clause(plan, id),
  }));
}

export function planData({ plans }: RegionEntry) {
  return plans.map(({ plan }) => {
    const { title, issuedBy, documentNumber, issued, effective, validity, period } = plan.details;
    return {
      id: `${plan.region}/${plan.id}`,
      url: routes.plan(plan),
      title,
      issuedBy,
      documentNumber,
      issued,
      effective,
      validity,
      period: { start: period.start, end: period.end },
    };
  });
}

export function vocabularyData({ facts, terms }: Vocabulary) {
  return { facts: [...facts.values()], terms: [...terms.values()] };
}
