import type { Assessable } from '../eligibility/assessable.ts';
import type { Rule } from '../eligibility/rule.ts';
import { leavesOf } from '../eligibility/rule.ts';
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

/** A guide as the engine assesses it. */
export function toAssess(guide: Guide, { audience, category }: Entitlement): Assessable {
  const applicants = [...new Set(audience.map((each) => APPLICANT[each]))];
  const decidesItself =
    guide.rule && leavesOf(guide.rule).some((leaf) => 'fact' in leaf && leaf.fact === 'applicant');
  return {
    id: guide.id,
    applicants: decidesItself ? undefined : { fact: 'applicant', includes: applicants },
    // What comes before a certificate can't ask for one.
    proof: category === 'certificate' || !applicants.includes('person') ? undefined : PROOF,
    parts: guide.rule
      ? [
          { rule: guide.rule, firmness: firmnessOf(guide), conditions: guide.conditions.length },
          ...guide.extensions.flatMap(({ rule, level }) =>
            rule ? [{ rule, firmness: level, conditions: guide.conditions.length }] : [],
          ),
        ]
      : [],
  };
}
