import type { Result } from '../answer.ts';
import { KINDS, type Kind, type Shown } from '../kinds.ts';
import type { Understanding } from '../understand.ts';
import { excerpt, mark } from './marks.ts';

/** Results of a group shown at first, and added by 更多结果. */
const FIRST = 5;
const MORE = 10;

/** Empties the place of the results. */
export function clear(place: HTMLElement): void {
  place.replaceChildren();
}

/** Says which words a query was taken for, where they are not the reader's own. */
export function showUnderstanding(
  place: HTMLElement,
  { meanings, shown }: Understanding,
  read: string,
  typed: string,
): void {
  const lines = meanings.flatMap(({ said, means }) =>
    said === undefined ? [] : `“${said}”也按“${means}”找。`,
  );
  const respelled =
    read !==
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (respelled) lines.unshift(`按“${shown}”找的。`);
  if (lines.length > 0) place.append(element('p', lines.join(''), 'understood'));
}

/** Shows a group of results; one that is shown already keeps what it has, and gets what is new. */
export async function showGroup(
  place: HTMLElement,
  kind: Kind,
  results: readonly Result[],
  marks: readonly string[],
): Promise<void> {
  if (results.length === 0) return;
  const before = place.querySelector(`#group-${kind}`);
  const section = before ?? element('section');
  const list = section.querySelector('ol') ?? element('ol', undefined, 'results');
  const added = results.slice(list.children.length, FIRST);
  const loading = Promise.all(added.map(({ load }) => load()));
  const begin = () => {
    section.id = `group-${kind}`;
    list.setAttribute('role', 'list');
    section.append(element('h2', KINDS[kind]), list);
    place.append(section);
  };
  // The best one's name stands while its text is fetched; the others come with theirs, so that none is moved.
  const known = before ? undefined : added[0]?.known;
  const best = known && item({ ...known, text: '' }, marks);
  if (best) {
    list.append(best);
    begin();
  }
  const shown = await loading;
  const [first] = shown;
  if (best && first) best.append(...words(first, marks));
  list.append(...shown.slice(best ? 1 : 0).map((each) => item(each, marks)));
  section.querySelector('button')?.remove();
  if (!before && !best) begin();
  if (results.length > list.children.length) section.append(moreButton(kind, results, marks, list));
}

function moreButton(
  kind: Kind,
  results: readonly Result[],
  marks: readonly string[],
  list: HTMLElement,
): HTMLElement {
  const button = element('button');
  button.type = 'button';
  const name = () => {
    button.textContent = `更多结果：${KINDS[kind]}（还有 ${results.length - list.children.length} 条）`;
  };
  name();
  button.addEventListener('click', () => {
    const start = list.children.length;
    void Promise.all(results.slice(start, start + MORE).map(({ load }) => load())).then((shown) => {
      list.append(...shown.map((each) => item(each, marks)));
      list.children[start]?.querySelector('a')?.focus();
      if (list.children.length < results.length) name();
      else button.remove();
    });
  });
  return button;
}

function item(shown: Shown, marks: readonly string[]): HTMLElement {
  const { address, title, place } = shown;
  const entry = element('li');
  const heading = element('h3');
  const link = element('a');
  link.href = address;
  link.append(...marked(title, marks));
  heading.append(link);
  entry.append(heading);
  if (place.length > 0) entry.append(element('p', place.join(' › '), 'place'));
  entry.append(...words(shown, marks));
  return entry;
}

/** What a result says beside its name, if anything. */
function words({ title, text }: Shown, marks: readonly string[]): HTMLElement[] {
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[。：；，\s]+/, '') : text;
  if (rest === '') return [];
  const said = element('p');
  said.append(...marked(excerpt(rest, marks), marks));
  return [said];
}

/** Not `mark`, because a screen reader breaks a title into pieces to tell where it starts and ends. */
function marked(text: string, marks: readonly string[]): Node[] {
  return mark(text, marks).map((piece) =>
    piece.found ? element('b', piece.text) : document.createTextNode(piece.text),
  );
}

/** What to do when nothing was found: what is near, and whom to ask. The lists follow in the page itself. */
export function showNothing(place: HTMLElement, { shown }: Understanding, near: readonly Result[]): void {
  clear(place);
  const name = shown === '' ? '' : `“${shown}”`;
  place.append(
    element('h2', `没有找到${name}`),
    element('p', '可以换一个说法，少写几个字；也可以从下面的列表里找，或者打 12385 问。'),
  );
  if (near.length === 0) return;
  const list = element('ul');
  void Promise.all(near.map(({ load }) => load())).then((all) => {
    list.append(
      ...all.map(({ address, title }) => {
        const link = element('a', title);
        link.href = address;
        const entry = element('li');
        entry.append(link);
        return entry;
      }),
    );
  });
  place.append(element('h3', '相近的'), list);
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text?: string,
  className?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
}
