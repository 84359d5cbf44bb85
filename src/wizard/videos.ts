import { toString } from 'mdast-util-to-string';
import type { Content } from '../content/load.ts';
import type { Fact } from '../eligibility/facts.ts';
import { addressOf, changesIn, publishedOf } from '../sign-videos/slots.ts';
import { subjectIds } from '../sign-videos/subject.ts';
import { subjectOf } from '../sign-videos/subjects.ts';
import { saySize } from '../sign-videos/words.ts';
import type { WizardVideo } from './data.ts';

/** The signed recordings of some questions that readers can see, by fact. */
export function videosOf(content: Content, facts: readonly Fact[]): Record<string, WizardVideo> {
  return Object.fromEntries(
    facts.flatMap(({ id }): [string, WizardVideo][] => {
      const of = subjectIds.question(id);
      const entry = publishedOf(content, of).find(({ kind }) => kind === 'sign');
      if (!entry) return [];
      const { recording, transcript } = entry;
      const video = {
        url: addressOf(recording.file),
        poster: addressOf(recording.poster ?? ''),
        captions: addressOf(recording.captions ?? ''),
        transcript: transcript.children.map((node) => toString(node)),
        size: saySize(recording.bytes),
        changes: changesIn(entry, subjectOf(content, of)),
      };
      return [[id, video]];
    }),
  );
}
