import type * as offline from './offline.ts';

type Script = typeof offline;

// Runs in the pages where one saves and removes: fetches what does it with the first press, or where something is saved already.
const place = document.querySelector<HTMLElement>('#offline');
if (place && 'serviceWorker' in navigator && 'caches' in window) {
  const { dataset } = place;
  const button = place.querySelector('button');
  let address = dataset['script'] ?? '';
  const load = () =>
    (import(/* @vite-ignore */ address) as Promise<Script>)
      .then(({ opened }) => opened)
      .catch(() => {
        // Another address, because browsers remember what failed.
        address += '?';
        const status = place.querySelector('[role=status], .state');
        if (status) status.textContent = dataset['failed'] ?? '';
      });
  place.hidden = false;
  if (button) {
    button.onclick = () => {
      dataset['pressed'] = '';
      void load();
    };
  }
  // A browser that allows no cache says so at the press.
  caches.has(dataset['cache'] ?? '').then(
    (there) => (there ? load() : undefined),
    () => undefined,
  );
}
