import type { Assessable } from '../eligibility/assessable.ts';
import { leavesOf, type Comparison, type Rule } from '../eligibility/rule.ts';
import type { Audience, Entitlement } from '../entitlements/entitlement.ts';
import { firmnessOf } from './commitment.ts';
import type { Guide } from './model.ts';

/** Who applies, for each audience: an option of the fact `applicant`. */
const APPLICANT: Record<Audience, string> = {
  person: 'person',
  child: 'person',
  carer: 'person',
  family: 'person',
  employer: 'employer',
  organisation: 'organisation',
};

/** A disabled person shows the certificate; employers and organisations have none to show. */
const PROOF: Rule = {
  any: [
    { fact: 'certificate', is: 'yes' },
    { fact: 'applicant', includes: ['employer', 'organisation'] },
  ],
};

/** Holds for everyone. */
const EVERYONE: Rule = { all: [] };

/** Who may apply for an entitlement, as a comparison of the fact `applicant`. */
export function applicantsOf({ audience }: Entitlement): Comparison & { includes: string[] } {
  return { fact: 'applicant', includes: [...new Set(audience.map((each) => APPLICANT[each]))] };
}

/** A guide as the engine assesses it. */
export function toAssess(guide: Guide, entitlement: Entitlement): Assessable {
  const applicants = applicantsOf(entitlement);
  const decidesItself =
    guide.rule && leavesOf(guide.rule).some((leaf) => 'fact' in leaf && leaf.fact === 'applicant');
  const conditions = guide.conditions.map(({ when }) => when ?? EVERYONE);
  return {
    id: guide.id,
    applicants: decidesItself ? undefined : applicants,
    proof: entitlement.beforeCertificate || !applicants.includes.includes('person') ? undefined : PROOF,
    parts: guide.rule
      ? [
          { rule: guide.rule, firmness: firmnessOf(guide), conditions },
          ...guide.extensions.flatMap(({ rule, level }) =>
            rule ? [{ rule, firmness: level, conditions }] : [],
          ),
        ]
      : [],
  };
}
