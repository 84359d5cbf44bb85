import { statSync } from 'node:fs';
import { join } from 'node:path';
import { has, readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { namesIn } from '../content/read-folder.ts';
import { readSlot, type SlotFile } from './read-slot.ts';
import { hashOf, readText, type Section } from './text.ts';
import { readVtt, type Cue } from './vtt.ts';

/** The folder of slots and their files, below the content folder. */
export const FOLDER = 'sign-videos';

/** A slot with what its files hold, as far as they are there. */
export interface SlotEntry extends SlotFile {
  /** The text that its script and recording were made from, as it was then. */
  keptText: Section[] | undefined;
  /** Hash of that text. */
  keptHash: string | undefined;
  captions: Cue[];
  chapters: Cue[];
  /** Bytes of each file that the slot names, by that name; only of those that are there. */
  sizes: ReadonlyMap<string, number>;
}

/** Reads `sign-videos/`: each slot and the files that it names. What they must be like is checked with the whole content. */
export function loadSlots(root: string, problems: Problem[]): SlotEntry[] {
  return namesIn(root, FOLDER, '.mdx').flatMap((id): SlotEntry[] => {
    const { slot, problems: found } = readSlot(readSource(root, `${FOLDER}/${id}.mdx`), id);
    problems.push(...found);
    return slot ? [{ ...slot, ...filesOf(root, slot, problems) }] : [];
  });
}

/** Name of the file that keeps the text a slot was made from. */
export function keptTextFile(id: string): string {
  return `${FOLDER}/${id}.txt`;
}

function filesOf(root: string, { id, recording }: SlotFile, problems: Problem[]) {
  const cuesIn = (name: string | undefined, kind: 'captions' | 'chapters') => {
    if (name === undefined || !has(root, `${FOLDER}/${name}`)) return [];
    const { cues, problems: found } = readVtt(readSource(root, `${FOLDER}/${name}`), kind);
    problems.push(...found);
    return cues;
  };
  const kept = keptTextFile(id);
  const text = has(root, kept) ? readSource(root, kept).text : undefined;
  const names = filesNamed(recording).filter((name) => has(root, `${FOLDER}/${name}`));
  return {
    keptText: text === undefined ? undefined : readText(text),
    keptHash: text === undefined ? undefined : hashOf(text),
    captions: cuesIn(recording?.captions, 'captions'),
    chapters: cuesIn(recording?.chapters, 'chapters'),
    sizes: new Map(names.map((name) => [name, statSync(join(root, FOLDER, name)).size])),
  };
}

/** The names of all files of a recording. */
export function filesNamed(recording: SlotFile['recording']): string[] {
  const { file, poster, captions, chapters, beside } = recording ?? {};
  return [file, poster, captions, chapters, beside].filter((name) => name !== undefined);
}
