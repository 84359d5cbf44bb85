// Runs in the pages where one saves and removes: fetches what does it with the first press, or where something is saved already.
const offline = document.querySelector<HTMLElement>('#offline');
if (offline && 'serviceWorker' in navigator && 'caches' in window) {
  const { dataset } = offline;
  const button = offline.querySelector('button');
  let address = dataset['script'] ?? '';
  const load = () =>
    import(/* @vite-ignore */ address).catch(() => {
      // Another address, because browsers remember what failed.
      address += '?';
      const status = offline.querySelector('[role=status], .state');
      if (status) status.textContent = dataset['failed'] ?? '';
    });
  offline.hidden = false;
  if (button) {
    button.onclick = () => {
      dataset['pressed'] = '';
      void load();
    };
  }
  // A browser that allows no cache says so at the press.
  caches.has(dataset['cache'] ?? '').then(
    (there) => there && load(),
    () => undefined,
  );
}
