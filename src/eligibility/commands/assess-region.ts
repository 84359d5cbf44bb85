import type { Content, RegionEntry } from '../../content/load.ts';
import { firmnessOf } from '../../guides/commitment.ts';
import { planOf } from '../../guides/find.ts';
import type { Guide } from '../../guides/model.ts';
import { toAssess } from '../../guides/to-assess.ts';
import type { Entitlement } from '../../entitlements/entitlement.ts';
import { callIt } from '../../plans/noun.ts';
import { wordsWithoutGuide } from '../../regions/without-guide.ts';
import { periodState } from '../../time/period.ts';
import type { Assessable, Firmness } from '../assessable.ts';
import { citesOf } from '../describe.ts';
import { truthOf } from '../evaluate.ts';
import { explain, type Explanation } from '../explain.ts';
import type { Answers } from '../facts.ts';
import { Questions, type Given } from '../questions.ts';
import type { Verdict } from '../verdict.ts';
import { reasonsOf } from '../words.ts';

/** What can be said of one entitlement. */
export interface Assessed {
  id: string;
  name: string;
  verdict: Verdict | 'unstated';
  firmness: Firmness | null;
  /** Ids of the facts that alone give this verdict. */
  because: string[];
  reasons: string[];
  /** What would still settle it, with the sentence to say and whom to say it to. */
  missing: { fact: string; ask: string; whom: string }[];
  conditions: string[];
  /** Those of the commitment and of the criteria that it rests on. */
  citations: { clause: string; quote: string }[];
  changes: Explanation['changes'] | null;
}

/**
 * Everything that can be said of one person in one region. As in the wizard, answers to questions that are not asked of
 * someone who answers so are left out: no grade without a certificate.
 */
export function assessRegion(content: Content, entry: RegionEntry, given: Given, today: Date) {
  const { vocabulary, entitlements } = content;
  const guides = new Map(entry.guides.map((guide) => [guide.id, guide]));
  const assessables = new Map(
    entitlements.flatMap(({ entitlement }) => {
      const guide = guides.get(entitlement.id);
      return guide ? [[guide.id, toAssess(guide, entitlement)] as const] : [];
    }),
  );
  const questions = new Questions([...assessables.values()], vocabulary);
  const { answers, open } = questions.path(given);

  function assessed(guide: Guide, assessable: Assessable, { name }: Entitlement): Assessed {
    const explained = explain(assessable, answers, vocabulary);
    const plan = planOf(entry, guide);
    const inItsWords = (text: string) => callIt(text, plan);
    return {
      id: guide.id,
      name,
      verdict: explained.verdict,
      firmness: assessable.parts[explained.part]?.firmness ?? firmnessOf(guide),
      because: explained.because,
      reasons: reasonsOf(assessable, explained, answers, vocabulary).map(inItsWords),
      missing: missingOf(guide.id, explained.verdict, answers),
      conditions: guide.conditions
        .filter(({ when }) => !when || truthOf(when, answers, vocabulary.terms) !== false)
        .map(({ text }) => text),
      citations: citationsOf(guide, explained),
      changes: explained.changes ?? null,
    };
  }

  function missingOf(id: string, verdict: Verdict, known: Answers): Assessed['missing'] {
    if (verdict !== 'check') return [];
    return questions.missing(id, known).flatMap((fact) => {
      const unknown = vocabulary.facts.get(fact)?.unknown;
      return unknown ? [{ fact, ...unknown }] : [];
    });
  }

  const plan = entry.plans[0]?.plan;
  return {
    region: entry.region.id,
    period: plan && {
      start: plan.details.period.start,
      end: plan.details.period.end,
      over: periodState(plan.details.period, today).over,
    },
    entitlements: entitlements.map(({ entitlement }) => {
      const guide = guides.get(entitlement.id);
      const assessable = assessables.get(entitlement.id);
      const { title, means } = wordsWithoutGuide(entry.region);
      const reason = `${title}。${means}`;
      return guide && assessable
        ? assessed(guide, assessable, entitlement)
        : unstated(entitlement, plan ? callIt(reason, plan) : reason);
    }),
    nextQuestion: open[0]?.id ?? null,
  };
}

function unstated({ id, name }: Entitlement, reason: string): Assessed {
  const nothing = { because: [], missing: [], conditions: [], citations: [], changes: null };
  return { id, name, verdict: 'unstated', firmness: null, reasons: [reason], ...nothing };
}

function citationsOf(guide: Guide, { part, decided, open }: Explanation): Assessed['citations'] {
  const extension = part === 0 ? undefined : guide.extensions.filter(({ rule }) => rule)[part - 1];
  const cites = [
    (extension ?? guide.commitment).cite,
    ...[...decided, ...open].map(({ leaf }) => citesOf(leaf)),
  ].flat();
  return [...new Set(cites)].flatMap((number) => {
    const citation = guide.citations[number - 1];
    return citation
      ? [{ clause: `${guide.region}/${guide.plan}#${citation.clause}`, quote: citation.quote }]
      : [];
  });
}
