import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../content/problems.ts';

/** A field of a guide on which readers rely, and its name for them. */
const FIELDS = {
  plan: { at: ['plan'], name: '依据的规划' },
  rule: { at: ['rule'], name: '条件' },
  conditions: { at: ['conditions'], name: '还要满足的条件' },
  extensions: { at: ['extensions'], name: '力度不一样的部分' },
  facility: { at: ['facility'], name: '是不是不用申请的设施' },
  amounts: { at: ['benefit', 'amounts'], name: '金额' },
  commitment: { at: ['commitment', 'level'], name: '力度' },
  background: { at: ['background'], name: '是不是只说过去' },
  citations: { at: ['citations'], name: '依据的条款' },
} as const satisfies Record<string, { at: Path; name: string }>;

export type GuideField = keyof typeof FIELDS;

/** One field of a guide that is not what it was. */
export interface GuideChange {
  field: GuideField;
  /** In words: 条件. */
  name: string;
  at: Path;
  before: unknown;
  now: unknown;
}

/**
 * What has changed between two versions of a guide's front matter, in what readers rely on. Which number a citation has
 * means nothing; what is not written is the same as empty or no. Either version may be older than today's schema.
 */
export function guideChanges(before: unknown, now: unknown): GuideChange[] {
  return (Object.keys(FIELDS) as GuideField[]).flatMap((field) => {
    const { at, name } = FIELDS[field];
    const [old, current] = [before, now].map((data) => valueAt(data, at));
    return isDeepStrictEqual(meaning(old), meaning(current))
      ? []
      : [{ field, name, at, before: old, now: current }];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), data);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value without what doesn't change its meaning. */
function meaning(value: unknown): unknown {
  if (value === undefined || value === null || value === false) return undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.length === 0 ? undefined : items.map(meaning);
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key, each]) => key !== 'cite' && meaning(each) !== undefined);
  return Object.fromEntries(kept.map(([key, each]) => [key, meaning(each)]));
}
