import { SPEEDS, type Action, type Speed, type State } from '../player.ts';
import css from './bar.css?raw';

/** Most of the window's height that the bar may keep covered. */
const MOST = 0.45;

const MAIN = { speaking: '暂停朗读', paused: '继续朗读' } as const;

/** The player's bar: the page's own button and, while reading, what else there is to press. */
export class Bar {
  readonly #place: HTMLElement;
  readonly #main: HTMLButtonElement;
  /** What the page's button is called before it is pressed. */
  readonly #start: string;
  readonly #controls = document.createElement('div');

  /** @param place holds the page's button, and gets its messages */
  constructor(place: HTMLElement, main: HTMLButtonElement, send: (action: Action) => void) {
    this.#place = place;
    this.#main = main;
    this.#start = main.textContent;
    this.#controls.className = 'controls';
    this.#controls.append(
      button('上一句', () => {
        send({ do: 'back' });
      }),
      button('下一句', () => {
        send({ do: 'next' });
      }),
      speedChoice(send),
      button('停止', () => {
        send({ do: 'stop' });
      }),
    );
    // The page's policy allows no other style; browsers before 2023 show the buttons plainly.
    if ('adoptedStyleSheets' in document) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }
    new ResizeObserver(() => {
      this.#fit();
    }).observe(place);
    addEventListener('resize', () => {
      this.#fit();
    });
  }

  show({ status }: State): void {
    this.#main.textContent = status === 'stopped' ? this.#start : MAIN[status];
    const open = status !== 'stopped';
    this.#place.classList.toggle('open', open);
    if (open) this.#main.after(this.#controls);
    else if (this.#controls.isConnected) {
      const hadFocus = this.#controls.contains(document.activeElement);
      this.#controls.remove();
      if (hadFocus) this.#main.focus({ preventScroll: true });
    }
    this.#fit();
  }

  say(...words: (string | Node)[]): void {
    const old = this.#place.querySelector('[role=alert]');
    if (old?.contains(document.activeElement)) this.#main.focus({ preventScroll: true });
    old?.remove();
    if (words.length > 0) {
      const message = document.createElement('p');
      message.setAttribute('role', 'alert');
      message.append(...words);
      this.#main.parentElement?.append(message);
    }
    this.#fit();
  }

  /** How many pixels at the top of the window the bar keeps covered. */
  get covered(): number {
    return this.#place.classList.contains('stays') ? this.#place.offsetHeight : 0;
  }

  /** Stays in view only where it leaves room enough to read, and keeps what gets the focus clear of it. */
  #fit(): void {
    const { classList, offsetHeight } = this.#place;
    classList.toggle('stays', classList.contains('open') && offsetHeight <= innerHeight * MOST);
    document.documentElement.style.setProperty('--covered', `${this.covered}px`);
  }
}

function button(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}

function speedChoice(send: (action: Action) => void): HTMLElement {
  const select = document.createElement('select');
  for (const [value, { name }] of Object.entries(SPEEDS))
    select.append(new Option(name, value, value === 'normal', value === 'normal'));
  select.addEventListener('change', () => {
    send({ do: 'speed', speed: select.value as Speed });
  });
  const label = document.createElement('label');
  label.append('语速 ', select);
  return label;
}
