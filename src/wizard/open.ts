// Loads the wizard into its page; when that fails, says so and leaves the self-check list as the way out.
import type * as app from './app.ts';

const LOADING = '自查正在打开……一直打不开的话，可以用下面的自查清单，内容一样全。';
const FAILED =
  '自查没能打开，可能是网络断了，或者文件没有传完。可以再试一次，或者刷新这一页。也可以用下面的自查清单，内容一样全。';

async function load(place: HTMLElement): Promise<void> {
  const { region = '', script = '', year } = place.dataset;
  try {
    const { open } = (await import(/* @vite-ignore */ script)) as typeof app;
    await open(region, Number(year));
  } catch (error) {
    console.error(error);
    // Another address, because browsers remember what failed.
    place.dataset['script'] = `${script}?`;
    fail(place);
  }
}

/** Says that it failed. The message and the button stay while it tries again, so that the focus has its place. */
function fail(place: HTMLElement): void {
  const message = place.querySelector('[role=alert]') ?? firstMessage(place);
  message.textContent = FAILED;
}

function firstMessage(place: HTMLElement): HTMLElement {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = '再试一次';
  again.addEventListener('click', () => {
    message.textContent = LOADING;
    void load(place).then(() => {
      if (!again.isConnected) shownHeading()?.focus();
    });
  });
  place.replaceChildren(message, again);
  return message;
}

function shownHeading(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main h1')].find(
    (heading) => heading.offsetParent !== null,
  );
}

const controls = document.querySelector<HTMLElement>('#wizard');
if (controls) {
  controls.textContent = LOADING;
  void load(controls);
}
