import type { FirstQuestion } from './first-question.ts';
import type { Frame } from './frame.ts';
import { questionView } from './views/question.ts';
import { startView } from './views/start.ts';
import type { Place, View, Views, Whole } from './views/view.ts';

/** The views that need nothing but the page, for a reader who has answered nothing yet. */
export class FirstViews implements Views {
  readonly #frame: Frame;
  readonly #first: FirstQuestion;
  readonly #whole: Promise<Whole>;
  readonly #wait: () => void;
  #opened: Whole | undefined;
  #waiting: ((whole: Whole) => void) | undefined;

  /** @param wait tells the reader, who wants more than there is, that it is on its way */
  constructor(frame: Frame, first: FirstQuestion, whole: Promise<Whole>, wait: () => void) {
    this.#frame = frame;
    this.#first = first;
    this.#whole = whole;
    this.#wait = wait;
    void whole.then((opened) => {
      this.#opened = opened;
      this.#waiting?.(opened);
    });
  }

  viewOf(place: Place): View | undefined {
    if (place.at === 'start') return this.#start();
    return place.at === 'question' && place.fact === this.#first.fact.id ? this.#question() : undefined;
  }

  who(): number {
    return 0;
  }

  turnTo(): void {
    // Nobody else has been looked up.
  }

  #start(): View {
    return startView({
      begin: () => {
        this.#frame.go({ at: 'question', fact: this.#first.fact.id });
      },
      read: async (file) => (await this.#whole).read(file),
    });
  }

  #question(): View {
    const { fact, about, video } = this.#first;
    return questionView({
      fact,
      before: 0,
      about,
      given: undefined,
      video,
      answer: (answer) => {
        this.#later((whole) => {
          whole.answer(fact.id, answer);
        });
      },
      back: this.#frame.back,
      results: () => {
        this.#later(() => {
          this.#frame.go({ at: 'results' });
        });
      },
    });
  }

  /** Does something once all is there, if the reader hasn't gone away or wanted something else by then. */
  #later(action: (whole: Whole) => void): void {
    if (this.#opened) {
      action(this.#opened);
      return;
    }
    const here = this.#frame.here();
    this.#waiting = (whole) => {
      if (here()) action(whole);
    };
    this.#wait();
  }
}
