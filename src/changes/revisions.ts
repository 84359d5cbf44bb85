import { parse } from 'yaml';
import { has, readSource } from '../content/files.ts';
import type { Content } from '../content/load.ts';
import { splitFrontMatter } from '../content/read-data.ts';
import { loadVocabulary } from '../eligibility/load.ts';
import type { Vocabulary } from '../eligibility/vocabulary.ts';
import type { Entitlement } from '../entitlements/entitlement.ts';
import { loadEntitlements } from '../entitlements/load.ts';
import type { Guide } from '../guides/model.ts';
import { readGuide } from '../guides/read-guide.ts';
import type { Plan } from '../plans/model.ts';
import { readPlan } from '../plans/read-plan.ts';
import { loadUpdates, type Update } from '../updates/update.ts';
import type { Base } from './git-base.ts';

/** A guide that is not as it was; one side is missing where it is new or gone. */
export interface GuideRevision {
  region: string;
  id: string;
  file: string;
  /** Its front matter as it was written; it may not fit today's schema, then `guide` is missing. */
  before: { data: unknown; guide: Guide | undefined } | undefined;
  now: Guide | undefined;
}

/** A plan that is not as it was; `unread` where today's schema can't read the earlier one. */
export interface PlanRevision {
  region: string;
  id: string;
  file: string;
  before: Plan | 'unread' | undefined;
  now: Plan | undefined;
}

/** What is not as it was at the base. */
export interface Revisions {
  commit: string;
  guides: GuideRevision[];
  plans: PlanRevision[];
  /** Addresses that updates lead to which did not at the base. */
  told: Set<string>;
  /** Codes of reviews that updates carry and which did not at the base. */
  reviewed: Set<string>;
  /** The facts, terms and entitlements of the base, where they differ from today's. */
  shared: { vocabulary: Vocabulary; entitlements: Entitlement[] } | undefined;
  /** Files of the base that today's schemas can't read. */
  unread: string[];
}

const GUIDE = /^regions\/([^/]+)\/guides\/([^/]+)\.mdx$/;
const PLAN = /^regions\/([^/]+)\/plans\/(\d{4}-\d{4})\.mdx$/;
const SHARED = /^(?:terms\.yaml|questions\/|entitlements\/)/;

/** Reads the earlier versions of all that has changed, and puts today's beside them. */
export function readRevisions(base: Base, content: Content): Revisions {
  const files = [...base.files].sort();
  const guides = files.flatMap((file): GuideRevision[] => {
    const [, region = '', id = ''] = GUIDE.exec(file) ?? [];
    if (id === '') return [];
    const now = content.regions.flatMap((entry) => entry.guides).find((guide) => guide.file === file);
    return [{ region, id, file, before: guideBefore(base.root, file, region, id), now }];
  });
  const plans = files.flatMap((file): PlanRevision[] => {
    const [, region = '', id = ''] = PLAN.exec(file) ?? [];
    if (id === '') return [];
    const now = content.regions.flatMap((entry) => entry.plans).find(({ plan }) => plan.file === file)?.plan;
    return [{ region, id, file, before: planBefore(base.root, file, region, id), now }];
  });
  const sharedFiles = files.filter((file) => SHARED.test(file));
  const vocabulary = sharedFiles.length > 0 ? loadVocabulary(base.root, []) : undefined;
  const entitlements = sharedFiles.length > 0 ? loadEntitlements(base.root, []) : [];
  return {
    commit: base.commit,
    guides,
    plans,
    ...updatesSince(base, content.updates),
    shared: vocabulary && { vocabulary, entitlements: entitlements.map(({ entitlement }) => entitlement) },
    unread: [
      ...guides.filter(({ before }) => before && !before.guide).map(({ file }) => file),
      ...plans.filter(({ before }) => before === 'unread').map(({ file }) => file),
      ...(vocabulary ? [] : sharedFiles),
    ],
  };
}

function guideBefore(root: string, file: string, region: string, id: string): GuideRevision['before'] {
  if (!has(root, file)) return undefined;
  const source = readSource(root, file);
  const { guide } = readGuide(source, region, id);
  return { data: guide ?? written(source.text), guide };
}

/** Front matter as it is written, whatever the schema; nothing where it can't be read at all. */
function written(text: string): unknown {
  try {
    return parse(splitFrontMatter(text)?.yaml ?? '');
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError') return undefined;
    throw error;
  }
}

function planBefore(root: string, file: string, region: string, id: string): PlanRevision['before'] {
  return has(root, file) ? (readPlan(readSource(root, file), region, id).plan ?? 'unread') : undefined;
}

/** Addresses, without anchors, that updates have come to lead to, and reviews that they have come to name. */
function updatesSince(base: Base, updates: readonly Update[]): Pick<Revisions, 'told' | 'reviewed'> {
  const known = new Map(loadUpdates(base.root, []).map((update) => [update.id, update]));
  const links = updates.flatMap((update) => {
    const before = known.get(update.id)?.links ?? [];
    return update.links.filter((link) => !before.includes(link));
  });
  const codes = updates.flatMap(({ id, reviewed }) =>
    reviewed === undefined || reviewed === known.get(id)?.reviewed ? [] : [reviewed],
  );
  return { told: new Set(links.map((link) => link.replace(/#.*/, ''))), reviewed: new Set(codes) };
}
