// The frame of the wizard: one view at a time in #wizard, each with a history entry of its own. No address, title or request
// holds an answer.
import { h } from './dom.ts';
import type { Place, View, Views } from './views/view.ts';

interface Entry {
  place: Place;
  /** Which of the people it is about, from 0. */
  who: number;
  /** How many entries of the wizard lie before it. */
  depth: number;
  /** How often the reader has jumped within it, by the skip link: each jump is a history entry too. */
  jumps: number;
}

/** Where views are shown, and how one goes from one to another. */
export class Frame {
  readonly #place = h('div');
  readonly #below = h('div');
  readonly #start = part('start');
  readonly #list = part('self-check');
  readonly #siteTitle = document.title;
  #now: Entry;
  #views: Views | undefined;
  /** The entry that is shown, and its view. */
  #shown: { entry: Entry; view: View } | undefined;

  /** @param waiting what stands in the element until there is a view */
  constructor(element: HTMLElement, waiting: string) {
    this.#place.textContent = waiting;
    element.replaceChildren(this.#place, this.#below);
    this.#now = entryIn(history.state) ?? { place: { at: 'start' }, who: 0, depth: 0, jumps: 0 };
    history.replaceState(this.#now, '');
    addEventListener('popstate', ({ state }) => {
      this.#popped(entryIn(state));
    });
  }

  /** What is shown from now on. A view that is open already stays as it is, with whatever the reader has put in. */
  use(views: Views): void {
    this.#views = views;
    if (this.#shown?.entry !== this.#now) this.#show(this.#shown !== undefined);
  }

  /** Goes to a place, as a history entry of its own, and says words there. */
  readonly go = (place: Place, said?: string): void => {
    this.#now = { place, who: this.#views?.who() ?? 0, depth: this.#now.depth + 1, jumps: 0 };
    history.pushState(this.#now, '', location.pathname);
    this.#show(true, said);
  };

  readonly back = (): void => {
    if (this.#now.depth > 0) history.go(-1 - this.#now.jumps);
    else this.go({ at: 'start' });
  };

  /** Says words once, for all to see and hear. */
  readonly say = (words: string, control: Element = this.#place): void => {
    control.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: words }));
  };

  /** Whether the view that is open now still is, to be asked later. */
  here(): () => boolean {
    const open = this.#shown?.view;
    return () => open === this.#shown?.view;
  }

  /** Shows below every view what is wrong or still to come, with the self-check list as the way out. */
  tell(told: HTMLElement): void {
    if (!this.#shown) this.#place.replaceChildren();
    if (!this.#below.contains(told)) this.#below.replaceChildren(told);
    this.#list.hidden = false;
  }

  /** Takes that away again. */
  untell(): void {
    this.#below.replaceChildren();
    this.#list.hidden = this.#start.hidden;
  }

  #popped(entry: Entry | undefined): void {
    const moved = entry !== undefined && entry.depth !== this.#now.depth;
    this.#now = entry ?? { ...this.#now, jumps: this.#now.jumps + 1 };
    if (!entry) history.replaceState(this.#now, '', location.pathname);
    if (!moved) {
      if (this.#shown) this.#shown.entry = this.#now;
      return;
    }
    this.#views?.turnTo(this.#now.who);
    this.#show(true);
  }

  #show(focus: boolean, said?: string): void {
    const view = this.#views?.viewOf(this.#now.place);
    if (!view) return;
    this.#shown = { entry: this.#now, view };
    const atStart = view.title === '';
    this.#start.hidden = !atStart;
    this.#list.hidden = !atStart && !this.#below.hasChildNodes();
    this.#place.replaceChildren(...view.content);
    document.title = atStart ? this.#siteTitle : `${view.title} – ${this.#siteTitle}`;
    if (!focus) return;
    scrollTo(0, 0);
    // Once a screen reader has been told what went and what came; else it doesn't say the heading. A reader who has
    // moved on by then is left where they are.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (!this.#place.contains(document.activeElement)) this.#heading()?.focus();
        // Words go when the focus moves.
        if (said !== undefined) this.say(said);
      });
    });
  }

  #heading(): HTMLElement | null {
    return (this.#start.hidden ? this.#place : this.#start).querySelector('h1');
  }
}

function entryIn(state: unknown): Entry | undefined {
  const isEntry = (value: unknown): value is Entry =>
    typeof value === 'object' && value !== null && 'place' in value && 'depth' in value;
  return isEntry(state) ? state : undefined;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id} in the page`);
  return element;
}
