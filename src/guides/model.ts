import type { Root } from 'mdast';
import type { Path } from '../content/problems.ts';
import type { Rule } from '../eligibility/rule.ts';
import type { GuideDetails } from './schema.ts';

/** An entitlement in one region. */
export interface Guide extends GuideDetails {
  /** Id of the entitlement. */
  id: string;
  region: string;
  /** Path of its file from the content folder. */
  file: string;
  /** 怎么办理, as far as the plan says it; empty when the plan doesn't. */
  how: Root;
}

/** A guide's own rule, those of its extensions and of whom its conditions concern, with the field that each stands in. */
export function rulesOf(guide: Guide): { rule: Rule; at: Path }[] {
  return [
    { rule: guide.rule, at: ['rule'] },
    ...guide.extensions.map(({ rule }, index) => ({ rule, at: ['extensions', index, 'rule'] })),
    ...guide.conditions.map(({ when }, index) => ({ rule: when, at: ['conditions', index, 'when'] })),
  ].flatMap(({ rule, at }) => (rule ? [{ rule, at }] : []));
}
