// The wizard in the browser: one view at a time in #wizard, each with a history entry of its own. Answers are kept in the
// tab only; no address, title or request holds any.
import { Questions } from '../eligibility/questions.ts';
import { routes } from '../site/routes.ts';
import { readData, vocabularyOf, type WizardData } from './data.ts';
import { given, NOBODY_YET, readState, turnedTo, written, type State } from './state.ts';
import { TabStorage } from './storage.ts';
import { latestDay } from './today.ts';
import { cardView } from './views/card.ts';
import { checkView } from './views/check.ts';
import { questionView } from './views/question.ts';
import { resultsView } from './views/results.ts';
import { startControls } from './views/start.ts';
import type { Place, View, Wizard } from './views/view.ts';

interface Entry {
  place: Place;
  /** Which of the people it is about, from 0. */
  who: number;
  /** How many entries of the wizard lie before it. */
  depth: number;
  /** How often the reader has jumped within it, by the skip link: each jump is a history entry too. */
  jumps: number;
}

/** Opens the wizard of the region in the page, as built in a year. Throws when its data can't be had or isn't right. */
export async function open(region: string, yearBuilt: number): Promise<void> {
  const response = await fetch(routes.wizardData(region));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data = readData(await response.json(), region);
  run(data, latestDay(new Date(), response.headers.get('date'), yearBuilt));
}

function run(data: WizardData, today: Date): void {
  const words = vocabularyOf(data);
  const storage = new TabStorage(data.region.id);
  const start = part('start');
  const frame = part('wizard');
  const list = part('self-check');
  const siteTitle = document.title;
  let now = entryIn(history.state) ?? { place: { at: 'start' }, who: 0, depth: 0, jumps: 0 };

  const wizard: Wizard = {
    data,
    words,
    questions: new Questions(data.guides, words),
    today,
    state: stateIn(storage.read(), data, words),
    go: (place, said) => {
      now = { place, who: wizard.state.current, depth: now.depth + 1, jumps: 0 };
      history.pushState(now, '', location.pathname);
      show(place, true, said);
    },
    back: () => {
      if (now.depth > 0) history.go(-1 - now.jumps);
      else wizard.go({ at: 'start' });
    },
    change: (state) => {
      wizard.state = state;
      storage.write(written(state, data));
    },
    clear: () => {
      wizard.state = NOBODY_YET;
      storage.clear();
      wizard.go({ at: 'start' }, '已清除所有回答');
    },
    say: (control, said) => {
      control.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: said }));
    },
    download: (name, text, type) => {
      const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(url);
      }, 10_000);
    },
  };

  function show(place: Place, focus: boolean, said?: string): void {
    const view = viewOf(wizard, place);
    const atStart = !view;
    start.hidden = !atStart;
    list.hidden = !atStart;
    document.title = view ? `${view.title} – ${siteTitle}` : siteTitle;
    frame.replaceChildren(...(view?.content ?? startControls(wizard)));
    if (!focus) return;
    scrollTo(0, 0);
    // Once a screen reader has been told what went and what came; else it doesn't say the heading. A reader who has
    // moved on by then is left where they are.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const heading = (atStart ? start : frame).querySelector<HTMLElement>('h1');
        if (!frame.contains(document.activeElement)) heading?.focus();
        // Words go when the focus moves.
        if (said !== undefined) wizard.say(frame, said);
      });
    });
  }

  addEventListener('popstate', ({ state }) => {
    const entry = entryIn(state);
    const moved = entry !== undefined && entry.depth !== now.depth;
    now = entry ?? { ...now, jumps: now.jumps + 1 };
    if (!entry) history.replaceState(now, '', location.pathname);
    if (!moved) return;
    wizard.change(turnedTo(wizard.state, now.who, words));
    show(now.place, true);
  });
  history.replaceState(now, '');
  show(now.place, false);
}

/** The view of a place; none for the start. A question that is no longer asked gives way to the next. */
function viewOf(wizard: Wizard, place: Place): View | undefined {
  if (place.at === 'check') return checkView(wizard);
  if (place.at === 'results') return resultsView(wizard);
  if (place.at === 'card') return cardView(wizard, place.guide);
  if (place.at === 'start') return undefined;
  const { asked, open } = wizard.questions.path(given(wizard.state));
  const fact = [...asked, ...open].find(({ id }) => id === place.fact) ?? open[0];
  return fact ? questionView(wizard, fact) : checkView(wizard);
}

function entryIn(state: unknown): Entry | undefined {
  const isEntry = (value: unknown): value is Entry =>
    typeof value === 'object' && value !== null && 'place' in value && 'depth' in value;
  return isEntry(state) ? state : undefined;
}

/** What the tab kept; anything unreadable is as nothing. */
function stateIn(text: string | undefined, data: WizardData, words: Wizard['words']): State {
  if (text === undefined) return NOBODY_YET;
  try {
    return readState(text, data, words);
  } catch {
    return NOBODY_YET;
  }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id} in the page`);
  return element;
}
