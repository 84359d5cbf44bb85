// Adds to a page's recordings what needs script: chapters are buttons, links at headings start at their chapter, and a
// second picture keeps in step. Nothing plays unless the reader asks for it.

for (const section of document.querySelectorAll<HTMLElement>('.recording')) {
  const player = section.querySelector<HTMLMediaElement>('[controls]');
  if (!player) continue;
  for (const item of section.querySelectorAll<HTMLElement>('[data-from]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = item.dataset['words'] ?? '';
    button.addEventListener('click', () => {
      playFrom(player, item, button);
    });
    item.replaceChildren(button);
  }
  for (const link of document.querySelectorAll<HTMLElement>(`a[data-from][href="#${player.id}"]`)) {
    // The link itself brings the player into view and gives it the focus.
    link.addEventListener('click', () => {
      playFrom(player, link, player);
    });
  }
  const beside = section.querySelector<HTMLVideoElement>('.beside');
  if (beside) keepInStep(beside, player);
}

function playFrom(player: HTMLMediaElement, { dataset }: HTMLElement, asked: Element): void {
  player.currentTime = Number(dataset['from']);
  play(player).catch((error: unknown) => {
    // Paused by the reader before it began.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const detail = '放不出来。可以看文字稿，或者下载以后再看。';
    asked.dispatchEvent(new CustomEvent('say', { bubbles: true, detail }));
  });
}

/** Fails where the file can't be had or is of a kind that the browser doesn't know. */
async function play(player: HTMLMediaElement): Promise<void> {
  await player.play();
}

/** Seconds that the second picture may be off before it is set right. */
const DRIFT = 0.3;

function keepInStep(beside: HTMLVideoElement, player: HTMLMediaElement): void {
  beside.hidden = false;
  const follow = () => {
    if (Math.abs(beside.currentTime - player.currentTime) > DRIFT) beside.currentTime = player.currentTime;
  };
  player.addEventListener('timeupdate', follow);
  player.addEventListener('seeking', follow);
  player.addEventListener('ratechange', () => {
    beside.playbackRate = player.playbackRate;
  });
  player.addEventListener('pause', () => {
    beside.pause();
  });
  player.addEventListener('playing', () => {
    follow();
    play(beside).catch(() => {
      // The signer is what counts: without its companion the recording is whole.
      beside.hidden = true;
    });
  });
}
