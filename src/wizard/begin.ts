// The start of the wizard and its first question, so that one can begin while the rest is on its way.
import type * as app from './app.ts';
import { h } from './dom.ts';
import type { FirstQuestion } from './first-question.ts';
import { FirstViews } from './first-views.ts';
import { Frame } from './frame.ts';
import { TabStorage } from './storage.ts';
import { questionView } from './views/question.ts';
import { startView } from './views/start.ts';
import type { Whole } from './views/view.ts';

/** The wizard of the page, begun. */
export class Begun {
  readonly frame: Frame;
  readonly #element: HTMLElement;
  #opened: (whole: Whole) => void = () => undefined;

  /**
   * @param element holds the views; its data say which region it is, what is asked first, and where the rest is
   * @param waiting what is told while the rest is awaited
   * @param again tries once more to get the rest, if that has failed; says whether it had
   */
  constructor(element: HTMLElement, waiting: string, again: () => boolean) {
    this.#element = element;
    this.frame = new Frame(element, waiting);
    const { region = '', first = '' } = element.dataset;
    if (new TabStorage(region).read() !== undefined) return;
    const whole = new Promise<Whole>((resolve) => {
      this.#opened = resolve;
    });
    const wait = () => {
      if (!again()) tellOf(waiting, this.frame);
    };
    this.frame.use(new FirstViews(this.frame, JSON.parse(first) as FirstQuestion, whole, wait));
  }

  /** Gets the rest. Throws when it can't be had. */
  async open(): Promise<void> {
    const { region = '', data = '', rest = '', year } = this.#element.dataset;
    // At once, not after the script; who opens the wizard with it meets its failure.
    const asked = fetch(data);
    asked.catch(() => undefined);
    // Another address the next time, because browsers remember what failed.
    this.#element.dataset['rest'] = `${rest}?`;
    const { open } = (await import(/* @vite-ignore */ rest)) as typeof app;
    const whole = await open(region, Number(year), asked, { frame: this.frame, questionView, startView });
    this.frame.untell();
    this.frame.use(whole);
    this.#opened(whole);
  }
}

function tellOf(words: string, frame: Frame): void {
  const told = h('p', { role: 'status' });
  frame.tell(told);
  // What stands in a live region when it appears isn't said.
  setTimeout(() => {
    told.textContent = words;
  }, 100);
}
