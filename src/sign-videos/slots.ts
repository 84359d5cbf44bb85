import type { Content } from '../content/load.ts';
import type { SlotEntry } from './load.ts';
import type { Kind, Recording, Status } from './schema.ts';
import type { Subject } from './subject.ts';
import { subjectsOf } from './subjects.ts';
import { changesBetween, hashOf, writeText, type Section } from './text.ts';

/** A place for a recording of one thing: written by the editors, or empty because nothing was written of it. */
export interface Slot {
  kind: Kind;
  subject: Subject;
  status: Status;
  priority: 1 | 2 | 3;
  /** Absent where the editors have written nothing. */
  entry: SlotEntry | undefined;
  script: Section[];
  /** What has changed in the text since the script or the recording was made. */
  changes: string[];
}

/** A slot whose recording readers can see. */
export type PublishedSlot = SlotEntry & { recording: Recording };

/** Every place for a signed recording, and those for audio that the editors have written; first priority first. */
export function slotsOf(content: Content): Slot[] {
  return subjectsOf(content)
    .flatMap((subject) => {
      const written = content.recordings.filter(({ of }) => of === subject.of);
      const signed = written.some(({ kind }) => kind === 'sign');
      return [...(signed ? [] : [undefined]), ...written].map((entry) => slotOf(subject, entry));
    })
    .sort((a, b) => a.priority - b.priority);
}

function slotOf(subject: Subject, entry: SlotEntry | undefined): Slot {
  return {
    kind: entry?.kind ?? 'sign',
    subject,
    status: entry?.status ?? 'planned',
    priority: (entry?.priority as Slot['priority'] | undefined) ?? subject.priority,
    entry,
    script: entry && entry.script.length > 0 ? entry.script : subject.script,
    changes: entry ? changesIn(entry, subject) : [],
  };
}

/** What has changed in a subject's text since a slot's script or recording was made. */
export function changesIn(entry: SlotEntry, subject: Subject): string[] {
  if (entry.madeFrom === undefined || entry.madeFrom === hashOf(writeText(subject.text))) return [];
  const changes = changesBetween(entry.keptText ?? [], subject.text);
  return changes.length > 0 ? changes : ['各段的先后改了'];
}

/** The order of a page's recordings. */
const KINDS: readonly Kind[] = ['sign', 'audio'];

/** The recordings that readers can see, of one thing or of all. */
export function publishedOf(content: Content, of?: string): PublishedSlot[] {
  return content.recordings
    .filter(
      (entry): entry is PublishedSlot =>
        entry.status === 'published' &&
        entry.recording !== undefined &&
        (of === undefined || entry.of === of),
    )
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Address of a file of a recording. */
export function addressOf(name: string): string {
  return `/sign-videos/${name}`;
}
