// Runs the search page once the reader searches: reads the form, finds, shows, and keeps the address in step.
import { findAll, type Groups } from '../answer.ts';
import type { Filter, Finder } from '../finder.ts';
import { KINDS, type Kind } from '../kinds.ts';
import type { Understanding } from '../understand.ts';
import { Shelf } from './shelf.ts';
import { clear, showGroup, showNothing, showUnderstanding } from './show.ts';

/** After so many milliseconds without a key, typing has stopped. */
const PAUSE = 700;

interface Asked extends Filter {
  query: string;
  /** Whether the regions' indexes are searched as well. */
  everywhere: boolean;
}

/** Begins to search. `fetched`: what was asked for already, by its name in the folder of the index. */
export function searchPage(form: HTMLFormElement, fetched: Map<string, Promise<Response>>): void {
  const { index = '', guides = '', regions = '', failed = '' } = form.dataset;
  const shelf = new Shelf(index, fetched);
  const results = document.querySelector<HTMLElement>('#results');
  const count = document.querySelector<HTMLElement>('#count');
  if (!results || !count) return;
  let latest = 0;
  let timer = 0;

  const run = async (asked: Asked) => {
    latest += 1;
    const mine = latest;
    const outdated = () => mine !== latest;
    if (asked.query.trim() === '') {
      clear(results);
      count.textContent = '';
      return;
    }
    try {
      const finder = await shelf.finder();
      await finder.prepare(asked.query);
      const understood = finder.understand(asked.query);
      const found = finder.guides(asked.query, guides, asked);
      if (outdated()) return;
      clear(results);
      showUnderstanding(results, understood, finder.read(asked.query), asked.query);
      const guidesShown = showGroup(results, 'guide', found, understood.marks);
      // Pagefind is large, and comes after what the guides' texts need; should it fail, `findAll` below meets the failure.
      shelf.engine().catch(() => undefined);
      await guidesShown;
      const folders = asked.everywhere ? regions.split(' ').map((id) => `/${id}/search/index/`) : [];
      const engine = await shelf.engineWith(folders);
      const groups = await findAll(engine, understood, found, asked);
      if (outdated()) return;
      await finish(groups, understood, finder, asked);
      if (outdated()) return;
      document.title = `${understood.shown} – ${document.title.replace(/^.* – (?=搜索)/, '')}`;
      offerRegions(asked.query);
    } catch (error) {
      console.error(error);
      if (!outdated()) count.textContent = failed;
    }
  };

  const finish = async (
    found: Omit<Groups, 'other'>,
    understood: Understanding,
    finder: Finder,
    asked: Asked,
  ) => {
    const fetchOthers = () => finder.termsAndPages(asked.query, asked);
    // Together with the texts of clauses, unless these are the first results, which nothing may delay.
    const early = results.hasChildNodes() ? fetchOthers() : undefined;
    early?.catch(() => undefined);
    for (const kind of ['guide', 'clause'] as const)
      await showGroup(results, kind, found[kind], understood.marks);
    const groups: Groups = { ...found, other: await (early ?? fetchOthers()) };
    await showGroup(results, 'other', groups.other, understood.marks);
    const kinds = Object.keys(KINDS) as Kind[];
    const total = kinds.reduce((sum, kind) => sum + groups[kind].length, 0);
    if (total === 0) showNothing(results, understood, finder.near(asked.query, guides));
    const parts = kinds
      .filter((kind) => groups[kind].length > 0)
      .map((kind) => `${KINDS[kind]} ${groups[kind].length} 条`);
    count.textContent = total === 0 ? '没有找到。' : `共找到 ${total} 条：${parts.join('，')}。`;
  };

  const search = () => {
    clearTimeout(timer);
    const asked = read(form);
    const address = addressOf(asked);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void run(asked);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(search, PAUSE);
  });
  form.addEventListener('compositionend', () => {
    timer = window.setTimeout(search, PAUSE);
  });
  addEventListener('popstate', () => {
    fill(form);
    void run(read(form));
  });
  if (new URLSearchParams(location.search).get('q')) {
    fill(form);
    void run(read(form));
  } else timer = window.setTimeout(search, PAUSE);
}

function read(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  const value = (name: string) => {
    const given = data.get(name);
    return typeof given === 'string' && given !== '' ? given : undefined;
  };
  const kind = value('kind');
  return {
    query: value('q') ?? '',
    kind: kind !== undefined && kind in KINDS ? (kind as Kind) : undefined,
    category: value('category'),
    everywhere: value('everywhere') !== undefined,
  };
}

function addressOf({ query, kind, category, everywhere }: Asked): string {
  const parameters = new URLSearchParams({ q: query });
  if (kind !== undefined) parameters.set('kind', kind);
  if (category !== undefined) parameters.set('category', category);
  if (everywhere) parameters.set('everywhere', 'on');
  return `${location.pathname}?${parameters.toString()}`;
}

/** Puts what the address asks for into the form. */
function fill(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const value = parameters.get(control.name) ?? '';
    if (control instanceof HTMLSelectElement || control.type === 'search') control.value = value;
    else control.checked = control.value === value;
  }
}

/** Lets the links to the regions' searches carry the query on. */
function offerRegions(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]'))
    link.setAttribute('href', `${link.pathname}?${new URLSearchParams({ q: query }).toString()}`);
}
