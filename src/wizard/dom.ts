type Child = Node | string | false | undefined;
type Value = string | number | boolean | ((event: Event) => void) | undefined;

/** Makes an element: attributes by name, listeners by `on…`; `false` and `undefined` leave one out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat()) if (child !== undefined && child !== false) element.append(child);
  return element;
}

/** A link to a part of the view: moves the focus there, and leaves the address and the history alone. */
export function jump(words: string, id: string): HTMLAnchorElement {
  const onclick = (event: Event) => {
    event.preventDefault();
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: target.matches('h2') ? 'start' : 'center' });
    target?.focus({ preventScroll: true });
  };
  return h('a', { class: 'standalone', href: `#${id}`, onclick }, words);
}

/** A button that does something at once. */
export function button(
  words: string,
  onclick: () => void,
  kind: 'plain' | 'main' = 'plain',
): HTMLButtonElement {
  return h('button', { type: 'button', class: kind, onclick }, words);
}
