import type { Content } from '../content/load.ts';
import { termPattern } from '../glossary/link-terms.ts';
import type { GlossaryEntry } from '../glossary/glossary.ts';
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

/** One list for each region, and one for the rest. */
export function staffLists(content: Content): StaffList[] {
  const slots = slotsOf(content);
  const of = (region: string | undefined) => slots.filter(({ subject }) => subject.region === region);
  return [
    ...content.regions.map(({ region }) => ({ id: region.id, name: region.name, slots: of(region.id) })),
    { id: SHARED, name: '自查的问题和各地共用的页面', slots: of(undefined) },
  ];
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
