import type { Content, RegionEntry } from '../content/load.ts';
import { termPattern } from '../glossary/link-terms.ts';
import type { GlossaryEntry } from '../glossary/glossary.ts';
import type { Status } from './schema.ts';
import { slotsOf, type Slot } from './slots.ts';
import { WORDS } from './words.ts';

/** The slots of a list for those who record: a region's, or those of pages that belong to none. */
export interface StaffList {
  id: string;
  name: string;
  /** First priority first. */
  slots: Slot[];
}

/** Id of the list of what belongs to no region. */
const SHARED = 'shared-pages';

/** The list of one region. */
export function listOfRegion(content: Content, entry: RegionEntry): StaffList {
  const { id, name } = entry.region;
  const slots = slotsOf({ ...content, regions: [entry] });
  return { id, name, slots: slots.filter(({ subject }) => subject.region === id) };
}

/** The list of what belongs to no region. */
export function sharedList(content: Content): StaffList {
  return { id: SHARED, name: '自查的问题和各地共用的页面', slots: slotsOf({ ...content, regions: [] }) };
}

/** How far the recordings of a list have come. */
export interface Progress {
  id: string;
  name: string;
  /** How many recordings have come so far. */
  counts: Partial<Record<Status, number>>;
  /** How many were made from a text that has changed since. */
  stale: number;
}

export function progressOf({ id, name, slots }: StaffList): Progress {
  const counts: Progress['counts'] = {};
  for (const { status } of slots) counts[status] = (counts[status] ?? 0) + 1;
  return { id, name, counts, stale: slots.filter(({ changes }) => changes.length > 0).length };
}

/** The official terms that a script holds, to be looked up before recording. */
export function termsIn({ script }: Slot, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const text = script.flatMap(({ sentences }) => sentences).join('\n');
  const found = new Set(text.match(termPattern(glossary)));
  return glossary.filter(({ term }) => found.has(term));
}

/** Name of a slot on its list. */
export function titleOf({ kind, subject }: Slot): string {
  return kind === 'audio' ? `${subject.title}：${WORDS.audio.name}` : subject.title;
}

/** Id of a slot's script on its list's page. */
export function scriptId({ kind, subject }: Slot): string {
  return `${kind}-${subject.of.replaceAll('/', '-')}`;
}
