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

/** A button that does something at once. */
export function button(
  words: string,
  onclick: () => void,
  kind: 'plain' | 'main' = 'plain',
): HTMLButtonElement {
  return h('button', { type: 'button', class: kind, onclick }, words);
}
