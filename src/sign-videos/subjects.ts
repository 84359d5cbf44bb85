import type { Content } from '../content/load.ts';
import { guideSubject, planSubject } from './region-subjects.ts';
import { pageSubject, questionSubject } from './shared-subjects.ts';
import type { Subject } from './subject.ts';

/** Everything that has a place for a recording: every guide, every plan's easy-read version, every question, every prose page. */
export function subjectsOf(content: Content): Subject[] {
  return [
    ...content.regions.flatMap((entry) => [
      ...entry.plans.map((plan) => planSubject(entry, plan)),
      ...entry.guides.map((guide) => guideSubject(content, entry, guide)),
    ]),
    ...[...content.vocabulary.facts.values()].map(questionSubject),
    ...content.pages.map(pageSubject),
  ];
}

/** What slots name by this. Throws if the content was not checked. */
export function subjectOf(content: Content, of: string): Subject {
  const found = subjectsOf(content).find((subject) => subject.of === of);
  if (!found) throw new Error(`Nothing is called ${of}`);
  return found;
}
