// Loads the wizard into its page; when that fails, says so and leaves the self-check list as the way out.
const controls = document.querySelector<HTMLElement>('#wizard');

function load(region: string, place: HTMLElement): void {
  place.textContent = '自查正在打开……';
  import('./app.ts')
    .then(({ open }) => open(region))
    .catch((error: unknown) => {
      console.error(error);
      fail(region, place);
    });
}

function fail(region: string, place: HTMLElement): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = '再试一次';
  again.addEventListener('click', () => {
    load(region, place);
  });
  place.replaceChildren(message, again);
  message.textContent =
    '自查没能打开，可能是网络断了，或者文件没有传完。可以再试一次，也可以用下面的自查清单，内容一样全。';
}

if (controls) load(controls.dataset['region'] ?? '', controls);
