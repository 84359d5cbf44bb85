import type { Answer } from '../../eligibility/facts.ts';
import type { Questions } from '../../eligibility/questions.ts';
import type { Vocabulary } from '../../eligibility/vocabulary.ts';
import type { WizardData } from '../data.ts';
import type { Frame } from '../frame.ts';
import type { State } from '../state.ts';
import type { questionView } from './question.ts';
import type { startView } from './start.ts';

/** Where the reader is. Kept in the history entry; it names no answer. */
export type Place =
  | { at: 'start' }
  | { at: 'question'; fact: string }
  | { at: 'check' }
  | { at: 'results' }
  | { at: 'card'; guide: string };

/** A view as it is to be shown: its elements, and the title, which names no answer; empty for the start. */
export interface View {
  title: string;
  content: readonly Node[];
}

/** What knows views: first those that the page itself brings, then all. */
export interface Views {
  /** The view of a place; none while it can't be made yet. */
  viewOf: (place: Place) => View | undefined;
  /** Which of the people is in hand, from 0. */
  who: () => number;
  /** Takes the person in hand whom the reader has come back to. */
  turnTo: (who: number) => void;
}

/** The whole wizard, once its script and data are there. */
export interface Whole extends Views {
  /** Takes an answer of the person in hand and goes on. */
  answer: (fact: string, answer: Answer | null) => void;
  /** Takes a file of answers and goes to them; returns what is wrong with it, if it can't be taken. */
  read: (file: string) => string | undefined;
}

/** What the page brings with it, so that the rest of the wizard needn't bring it again. */
export interface Brought {
  frame: Frame;
  questionView: typeof questionView;
  startView: typeof startView;
}

/** What views know and can do. */
export interface Wizard extends Pick<Frame, 'go' | 'back' | 'say'> {
  data: WizardData;
  words: Vocabulary;
  questions: Questions;
  /** The day that notices go by. */
  today: Date;
  state: State;
  change: (state: State) => void;
  clear: () => void;
  /** Hands the reader a file. */
  download: (name: string, text: string, type: string) => void;
}
