// The player: fetched with the first press of the page's button, reads the page from its beginning.
import { act, SPEEDS, START, type Action, type State } from '../player.ts';
import { scriptOf, type Sentence } from '../script.ts';
import { Bar } from './bar.ts';
import { sourceOf } from './from-dom.ts';
import { bringIntoView, isInView, mark } from './marking.ts';
import { noVoice, onlineVoice, WORDS } from './messages.ts';
import { findVoice, Speech } from './speech.ts';

class Player {
  readonly #place: HTMLElement;
  readonly #bar: Bar;
  #state: State = START;
  #script: Sentence<Text>[] = [];
  #speech: Speech | undefined;
  #onlineAllowed = false;

  constructor(place: HTMLElement, main: HTMLButtonElement) {
    this.#place = place;
    this.#bar = new Bar(place, main, (action) => {
      this.#do(action);
    });
    main.addEventListener('click', () => {
      void this.press();
    });
    // The browser would read on in the next page.
    addEventListener('pagehide', () => {
      this.#do({ do: 'stop' });
    });
  }

  /** The page's button: starts, pauses, continues. */
  async press(): Promise<void> {
    this.#bar.say();
    if (this.#state.status !== 'stopped') {
      this.#do({ do: this.#state.status === 'speaking' ? 'pause' : 'continue' });
    } else if (await this.#prepare()) {
      this.#do({ do: 'start' });
    }
  }

  async #prepare(): Promise<boolean> {
    const main = document.querySelector('main');
    this.#script = main ? scriptOf(sourceOf(main)) : [];
    if (this.#speech) return true;
    const waiting = setTimeout(() => {
      this.#bar.say(WORDS.opening);
    }, 500);
    const voice = await findVoice();
    clearTimeout(waiting);
    this.#bar.say();
    if (!voice) this.#bar.say(...noVoice(this.#place.dataset['formats'] ?? ''));
    else if (!voice.localService && !this.#onlineAllowed) {
      this.#bar.say(
        ...onlineVoice(() => {
          this.#onlineAllowed = true;
          void this.press();
        }),
      );
    } else {
      this.#speech = new Speech(voice);
      return true;
    }
    return false;
  }

  #do(action: Action): void {
    const before = this.#state;
    this.#state = act(
      before,
      action,
      this.#script.map(({ pieces }) => pieces.length),
    );
    if (this.#state === before) return;
    this.#bar.show(this.#state);
    if (action.do === 'failed') this.#bar.say(WORDS.failed);
    if (this.#state.turn !== before.turn) this.#speak(action, before);
  }

  /** Says and marks what the state has come to. */
  #speak(action: Action, before: State): void {
    const { status, sentence, piece, speed, turn } = this.#state;
    const now = this.#script[sentence];
    const { covered } = this.#bar;
    // Follows a reader who reads along, not one who looks at something else meanwhile.
    const follows = action.do !== 'ended' || isInView(this.#script[before.sentence]?.marks ?? [], covered);
    mark(status === 'stopped' ? [] : (now?.marks ?? []));
    if (now && status !== 'stopped' && follows) bringIntoView(now.marks, covered);
    if (!now || status !== 'speaking') {
      this.#speech?.stop();
      return;
    }
    const pause = piece === 0 && action.do === 'ended' ? now.pause : 0;
    this.#speech?.say({ text: now.pieces[piece] ?? '', rate: SPEEDS[speed].rate, pause }, (how) => {
      this.#do({ do: how, turn });
    });
  }
}

const place = document.querySelector<HTMLElement>('.read-aloud');
const main = place?.querySelector('button');
if (place && main) void new Player(place, main).press();
