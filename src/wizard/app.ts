// The wizard in the browser, apart from its frame and what the page itself brings. Answers are kept in the tab only.
import { Questions } from '../eligibility/questions.ts';
import { readData, vocabularyOf, type WizardData } from './data.ts';
import { answered, FileError, given, NOBODY_YET, readState, turnedTo, written, type State } from './state.ts';
import { TabStorage } from './storage.ts';
import { latestDay } from './today.ts';
import { cardView } from './views/card.ts';
import { checkView } from './views/check.ts';
import { resultsView } from './views/results.ts';
import type { Brought, Place, View, Whole, Wizard } from './views/view.ts';

/**
 * The whole wizard of a region for its page, as built in a year, from its data as they were asked for. Throws when they can't
 * be had or aren't right.
 */
export async function open(
  region: string,
  yearBuilt: number,
  asked: Promise<Response>,
  brought: Brought,
): Promise<Whole> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data = readData(await response.json(), region);
  const today = latestDay(new Date(), response.headers.get('date'), yearBuilt);
  return whole(wizardOf(data, today, brought.frame), brought);
}

function wizardOf(data: WizardData, today: Date, { go, back, say }: Brought['frame']): Wizard {
  const words = vocabularyOf(data);
  const storage = new TabStorage(data.region.id);
  const wizard: Wizard = {
    data,
    words,
    questions: new Questions(data.guides, words),
    today,
    state: stateIn(storage.read(), data, words),
    go,
    back,
    say,
    change: (state) => {
      wizard.state = state;
      storage.write(written(state, data));
    },
    clear: () => {
      wizard.state = NOBODY_YET;
      storage.clear();
      go({ at: 'start' }, '已清除所有回答');
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
  return wizard;
}

function whole(wizard: Wizard, brought: Brought): Whole {
  const answer: Whole['answer'] = (fact, given) => {
    wizard.change(answered(wizard.state, fact, given));
    wizard.go(nextPlace(wizard));
  };
  const read: Whole['read'] = (file) => {
    try {
      wizard.change(readState(file, wizard.data, wizard.words));
    } catch (error) {
      if (error instanceof FileError) return error.message;
      throw error;
    }
    wizard.go({ at: 'check' });
    return undefined;
  };
  return {
    viewOf: (place) => viewOf(wizard, place, { ...brought, answer, read }),
    who: () => wizard.state.current,
    turnTo: (who) => {
      wizard.change(turnedTo(wizard.state, who, wizard.words));
    },
    answer,
    read,
  };
}

/** The view of a place. A question that is no longer asked gives way to the next. */
function viewOf(wizard: Wizard, place: Place, means: Brought & Pick<Whole, 'answer' | 'read'>): View {
  if (place.at === 'check') return checkView(wizard);
  if (place.at === 'results') return resultsView(wizard);
  if (place.at === 'card') return cardView(wizard, place.guide) ?? startOf(wizard, means);
  if (place.at === 'start') return startOf(wizard, means);
  const answers = given(wizard.state);
  const { asked, open } = wizard.questions.path(answers);
  const all = [...asked, ...open];
  const fact = all.find(({ id }) => id === place.fact) ?? open[0];
  if (!fact) return checkView(wizard);
  return means.questionView({
    fact,
    before: all.filter(({ order }) => order < fact.order).length,
    about: all.length,
    given: answers[fact.id],
    video: wizard.data.videos?.[fact.id],
    answer: (found) => {
      means.answer(fact.id, found);
    },
    back: wizard.back,
    results: () => {
      wizard.go({ at: 'results' });
    },
  });
}

function startOf(
  wizard: Wizard,
  { startView, read }: Pick<Brought, 'startView'> & Pick<Whole, 'read'>,
): View {
  const begun = wizard.questions.path(given(wizard.state)).asked.length > 0;
  return startView({
    begin: () => {
      wizard.change(NOBODY_YET);
      wizard.go(nextPlace(wizard));
    },
    ...(begun
      ? {
          goOn: () => {
            wizard.go(nextPlace(wizard));
          },
          clear: wizard.clear,
        }
      : {}),
    read,
  });
}

/** The next question of the person in hand, or the check of the answers when there is none. */
function nextPlace({ questions, state }: Wizard): Place {
  const [next] = questions.path(given(state)).open;
  return next ? { at: 'question', fact: next.id } : { at: 'check' };
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
