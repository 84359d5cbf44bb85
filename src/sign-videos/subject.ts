import type { Guide } from '../guides/model.ts';
import type { Period } from '../time/period.ts';
import type { Section } from './text.ts';

/** Something of the site that has a place for a recording. */
export interface Subject {
  /** Path of its content file without the ending; slots name it by this. */
  of: string;
  title: string;
  /** Of the page on which a recording of it stands; a question's stands in every region's wizard. */
  address: string;
  region: string | undefined;
  /** 1 is first. */
  priority: 2 | 3;
  /** All of its text that a recording is made from. */
  text: Section[];
  /** Short sentences for the person before the camera; a slot's own script goes before it. */
  script: Section[];
  /** Of the plan that it rests on: whether it is over must be said in every recording. */
  period?: Period;
  /** Ids of the headings in the page that a chapter may name. */
  headings: string[];
}

/** How slots name a guide, a plan, a question, a prose page. */
export const subjectIds = {
  guide: ({ region, id }: Pick<Guide, 'region' | 'id'>) => `regions/${region}/guides/${id}`,
  plan: ({ region, id }: { region: string; id: string }) => `regions/${region}/plans/${id}`,
  question: (id: string) => `questions/${id}`,
  page: (id: string) => `pages/${id}`,
} as const;
