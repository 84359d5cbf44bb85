// Runs in the search page itself: fetches the search with the first query, and nothing before.
const form = document.querySelector<HTMLFormElement>('#search');
const filters = document.querySelector<HTMLElement>('#filters');

/** Fetched together, so that they don't wait for each other. */
const AHEAD = ['lexicon.json', 'pagefind-entry.json?ts=1', 'pagefind.index.pf_meta', 'wasm.unknown.pagefind'];

/** Pinyin has to be respelled. */
const PINYIN = /[a-z]{2}/i;

function fetchAhead(base: string, query: string): void {
  const add = (rel: string, name: string) => {
    const link = document.createElement('link');
    link.rel = rel;
    if (rel === 'preload') link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = base + name;
    document.head.append(link);
  };
  add('modulepreload', 'pagefind.js');
  for (const name of AHEAD) add('preload', name);
  if (PINYIN.test(query)) add('preload', 'spelling.json');
}

if (form) {
  if (filters) filters.hidden = false;
  let started = false;
  const start = (asked = '') => {
    if (started) return;
    started = true;
    fetchAhead(form.dataset['index'] ?? '', asked);
    import(/* @vite-ignore */ form.dataset['script'] ?? '').catch(() => {
      started = false;
      const count = document.querySelector('#count');
      if (count) count.textContent = form.dataset['failed'] ?? '';
    });
  };
  // Half a word that is still being typed may be Latin letters too.
  form.addEventListener('input', () => start());
  form.addEventListener('submit', (event) => {
    if (new FormData(form).get('q') !== '') return;
    event.preventDefault();
    form.querySelector<HTMLElement>('#q')?.focus();
  });
  const query = new URLSearchParams(location.search).get('q');
  const box = form.querySelector<HTMLInputElement>('#q');
  if (query && box) {
    box.value = query;
    start(query);
  }
}
