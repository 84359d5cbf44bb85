// The choices under /settings/: shows what is stored, applies and stores each choice at once, says so once.
import { DISPLAY_OPTIONS, READING_GUIDE, STORAGE_KEY } from './options.ts';

type Settings = Record<string, string>;

const root = document.documentElement;
const choices = document.querySelector<HTMLElement>('#display');

function stored(): Settings {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, String(v)]))
      : {};
  } catch {
    return {};
  }
}

/** Returns whether the browser keeps the settings; private windows may refuse. */
function store(settings: Settings): boolean {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function apply(settings: Settings): void {
  for (const { key } of DISPLAY_OPTIONS) {
    const value = settings[key];
    if (value === undefined) root.removeAttribute(`data-${key}`);
    else root.setAttribute(`data-${key}`, value);
  }
  applyGuide(settings['guide'] === 'on');
}

function applyGuide(on: boolean): void {
  const there = document.querySelector('.reading-guide') !== null;
  if (on && !there) {
    dispatchEvent(new Event('display-guide-on'));
    import(/* @vite-ignore */ READING_GUIDE).catch(() => {
      say(root, '参考线没有载入，请检查网络');
    });
  } else if (!on && there) {
    dispatchEvent(new Event('display-guide-off'));
  }
}

function inputOf(source: Element, key: string, value: string): HTMLInputElement | null {
  return source.querySelector(`input[name="${key}"][value="${CSS.escape(value)}"]`);
}

function chosen(source: Element): Settings {
  return Object.fromEntries(
    DISPLAY_OPTIONS.flatMap(({ key, values }) => {
      const value = source.querySelector<HTMLInputElement>(`input[name="${key}"]:checked`)?.value;
      return value !== undefined && value !== values[0]?.value ? [[key, value]] : [];
    }),
  );
}

function say(control: Element, words: string): void {
  control.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: words }));
}

if (choices) {
  const settings = stored();
  for (const { key } of DISPLAY_OPTIONS) {
    const input = inputOf(choices, key, settings[key] ?? '');
    if (input) input.checked = true;
  }
  choices.hidden = false;
  choices.addEventListener('change', (event) => {
    const next = chosen(choices);
    apply(next);
    const kept = store(next);
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const option = DISPLAY_OPTIONS.find(({ key }) => key === input.name);
    const name = option?.values.find(({ value }) => value === input.value)?.name;
    const end = kept ? '已保存' : '已生效，但浏览器不让保存，关掉页面就没有了';
    say(input, `${option?.title ?? ''}：${name ?? ''}。${end}`);
  });
  choices.querySelector('button')?.addEventListener('click', () => {
    for (const { key, values } of DISPLAY_OPTIONS) {
      const input = inputOf(choices, key, values[0]?.value ?? '');
      if (input) input.checked = true;
    }
    store({});
    apply({});
    say(choices, '已全部恢复原样');
  });
}
