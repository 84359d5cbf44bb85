// Opens the wizard in its page; when that fails, says so and leaves the self-check list as the way out.
import type * as beginning from './begin.ts';

const LOADING = '自查正在打开……一直打不开的话，可以用下面的自查清单，内容一样全。';
const FAILED =
  '自查没能打开，可能是网络断了，或者文件没有传完。可以再试一次，或者刷新这一页。也可以用下面的自查清单，内容一样全。';

function openIn(place: HTMLElement): void {
  let begun: beginning.Begun | undefined;
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '再试一次';
  const trouble = document.createElement('div');
  trouble.append(message, button);

  const load = async (): Promise<void> => {
    try {
      begun ??= await begin();
      await begun.open();
    } catch (error) {
      console.error(error);
      message.textContent = FAILED;
      if (begun) begun.frame.tell(trouble);
      else if (!trouble.isConnected) place.replaceChildren(trouble);
    }
  };
  const begin = async () => {
    const { script = '' } = place.dataset;
    // Another address the next time, because browsers remember what failed.
    place.dataset['script'] = `${script}?`;
    const { Begun } = (await import(/* @vite-ignore */ script)) as typeof beginning;
    return new Begun(place, LOADING, again);
  };
  /** Another try, where one has failed. The message and the button stay meanwhile, so that the focus has its place. */
  const again = () => {
    if (!trouble.isConnected) return false;
    const held = trouble.contains(document.activeElement);
    message.textContent = LOADING;
    void load().then(() => {
      if (held) (trouble.isConnected ? button : shownHeading())?.focus();
    });
    return true;
  };
  button.addEventListener('click', again);
  place.textContent = LOADING;
  void load();
}

function shownHeading(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main h1')].find(
    (heading) => heading.offsetParent !== null,
  );
}

const place = document.querySelector<HTMLElement>('#wizard');
if (place) openIn(place);
