import { expect, type Locator, type Page } from '@playwright/test';

/** What a player is doing. */
export async function stateOf(player: Locator) {
  return player.evaluate((media: HTMLMediaElement) => ({
    paused: media.paused,
    time: media.currentTime,
    tracks: [...media.textTracks].map(({ kind, mode }) => `${kind} ${mode}`),
    caption: [...(media.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text).join(''),
  }));
}

/** Slows a player down, so that a busy machine still sees the short clip at the place that it is looked for at. */
export async function slowDown(player: Locator): Promise<void> {
  await player.evaluate((media: HTMLMediaElement) => {
    media.playbackRate = 0.25;
  });
}

/** Waits until a player plays what stands between two times. */
export async function expectToPlay(player: Locator, from: number, to: number): Promise<void> {
  await expect
    .poll(async () => {
      const { paused, time } = await stateOf(player);
      return !paused && time > from && time < to;
    })
    .toBe(true);
}

/** Notes the files of recordings that the page asks for, from now on. */
export function watchFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/sign-videos\/(.+)$/.exec(request.url()) ?? [];
    if (name !== undefined && !files.includes(name)) files.push(name);
  });
  return files;
}

/** The names under which assistive technology is given the players of a page, in their order. */
export async function playersHeard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, ignored }) => !ignored && /^(?:Video|Audio)$/.test(String(role?.value)))
    .map(({ name }) => String(name?.value));
}
