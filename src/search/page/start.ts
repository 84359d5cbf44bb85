// Runs in the search page itself: fetches the search with the first query, and nothing before.
import { PINYIN } from '../normalise.ts';
import { firstPieces } from './first-pieces.ts';
import type * as searchPage from './search-page.ts';

type SearchScript = typeof searchPage;

declare global {
  interface Window {
    /** What the head of the page asked for; see `SearchAhead.astro`. */
    lexicon?: Promise<Response>;
  }
}

const form = document.querySelector<HTMLFormElement>('#search');
const box = form?.querySelector<HTMLInputElement>('#q');
const filters = document.querySelector<HTMLElement>('#filters');

if (form && box) {
  const { script = '', index = '', failed = '' } = form.dataset;
  // Another address at every try, because browsers remember what failed.
  let tries = '';
  let started = false;

  /** Asks at once for what the first results need, so that nothing waits for the script; what Pagefind needs comes later. */
  const start = (names: readonly string[]) => {
    if (started) return;
    started = true;
    const asked = new Map(names.map((name) => [name, fetch(index + name)]));
    asked.set('lexicon.json', window.lexicon ?? fetch(index + 'lexicon.json'));
    // Whoever takes it meets its failure.
    for (const answer of asked.values()) answer.catch(() => 0);
    (import(/* @vite-ignore */ script + tries) as Promise<SearchScript>).then(
      ({ searchPage }) => {
        searchPage(form, asked);
      },
      () => {
        started = false;
        tries += '?';
        const count = document.querySelector('#count');
        if (count) count.textContent = failed;
      },
    );
  };

  if (filters) filters.hidden = false;
  form.addEventListener('input', () => {
    start(firstPieces(box.value));
  });
  form.addEventListener('submit', (event) => {
    if (box.value !== '') return;
    event.preventDefault();
    box.focus();
  });
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    box.value = query;
    // Pinyin has to be respelled; half a word that is still being typed may be Latin letters too.
    start([...firstPieces(query), ...(PINYIN.test(query.toLowerCase()) ? ['spelling.json'] : [])]);
  }
}
