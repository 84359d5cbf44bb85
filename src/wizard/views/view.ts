import type { Questions } from '../../eligibility/questions.ts';
import type { Vocabulary } from '../../eligibility/vocabulary.ts';
import type { WizardData } from '../data.ts';
import type { State } from '../state.ts';

/** Where the reader is. Kept in the history entry; it names no answer. */
export type Place =
  | { at: 'start' }
  | { at: 'question'; fact: string }
  | { at: 'check' }
  | { at: 'results' }
  | { at: 'card'; guide: string };

/** A view as it is to be shown: its elements, and the title, which names no answer. */
export interface View {
  title: string;
  content: Node[];
}

/** What views know and can do. */
export interface Wizard {
  data: WizardData;
  words: Vocabulary;
  questions: Questions;
  /** The day that notices go by. */
  today: Date;
  state: State;
  /** Goes to a place, as a history entry of its own, and says words there. */
  go: (place: Place, said?: string) => void;
  back: () => void;
  change: (state: State) => void;
  clear: () => void;
  /** Says words once, for all to see and hear. */
  say: (control: Element, words: string) => void;
  /** Hands the reader a file. */
  download: (name: string, text: string, type: string) => void;
}
