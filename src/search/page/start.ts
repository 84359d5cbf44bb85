// Runs in the search page itself: fetches the search with the first query, and nothing before.
import { PINYIN } from '../normalise.ts';
import { firstPieces } from './first-pieces.ts';
import type * as searchPage from './search-page.ts';

type SearchScript = typeof searchPage;

const form = document.querySelector<HTMLFormElement>('#search');
const filters = document.querySelector<HTMLElement>('#filters');

/** Asks at once for what the first results need, so that nothing waits for the script; what Pagefind needs comes later. */
function fetchFirst(base: string, names: readonly string[]): Map<string, Promise<Response>> {
  const asked = new Map<string, Promise<Response>>();
  for (const name of ['lexicon.json', ...names]) {
    const answer = fetch(base + name);
    // Whoever takes it meets its failure.
    answer.catch(() => undefined);
    asked.set(name, answer);
  }
  return asked;
}

if (form) {
  if (filters) filters.hidden = false;
  const box = form.querySelector<HTMLInputElement>('#q');
  let started = false;
  const start = (first: readonly string[]) => {
    if (started) return;
    started = true;
    const script = form.dataset['script'] ?? '';
    const arriving = import(/* @vite-ignore */ script) as Promise<SearchScript>;
    const asked = fetchFirst(form.dataset['index'] ?? '', first);
    arriving.then(
      ({ searchPage }) => {
        searchPage(form, asked);
      },
      () => {
        started = false;
        // Another address, because browsers remember what failed.
        form.dataset['script'] = `${script}?`;
        const count = document.querySelector('#count');
        if (count) count.textContent = form.dataset['failed'] ?? '';
      },
    );
  };
  form.addEventListener('input', () => {
    start(firstPieces(box?.value ?? ''));
  });
  form.addEventListener('submit', (event) => {
    if (new FormData(form).get('q') !== '') return;
    event.preventDefault();
    form.querySelector<HTMLElement>('#q')?.focus();
  });
  const query = new URLSearchParams(location.search).get('q');
  if (query && box) {
    box.value = query;
    // Pinyin has to be respelled; half a word that is still being typed may be Latin letters too.
    start([...firstPieces(query), ...(PINYIN.test(query.toLowerCase()) ? ['spelling.json'] : [])]);
  }
}
