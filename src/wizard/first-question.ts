import { Questions } from '../eligibility/questions.ts';
import type { Fact } from '../eligibility/facts.ts';
import { vocabularyOf, type WizardData, type WizardVideo } from './data.ts';

/** The first question of a region, which its page brings with it. */
export interface FirstQuestion {
  fact: Fact;
  /** About how many questions there are, this one with them. */
  about: number;
  video?: WizardVideo;
}

/** What someone is asked first of whom nothing is known yet. Throws when there is nothing to ask. */
export function firstQuestion(data: WizardData): FirstQuestion {
  const { open } = new Questions(data.guides, vocabularyOf(data)).path({});
  const [fact] = open;
  if (!fact) throw new Error(`The wizard of ${data.region.id} has nothing to ask.`);
  const video = data.videos?.[fact.id];
  return { fact, about: open.length, ...(video ? { video } : {}) };
}
