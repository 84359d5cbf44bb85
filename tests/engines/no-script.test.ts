import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEMPLATES } from '../support/pages.ts';
import type { Browser } from './browsers/browser.ts';
import { BROWSERS } from './browsers/index.ts';
import { heading } from './elements.ts';
import { ORIGIN } from '../support/built-site.ts';

describe.each(BROWSERS)('$name without scripts', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ scripts: false });
  }, 60_000);
  afterAll(() => browser.close());

  test.each(Object.entries(TEMPLATES))('the whole text is there: %s', async (_, address) => {
    await browser.open(ORIGIN + address);
    expect(await heading(browser)).not.toBe('');
    const { words, stuck } = await browser.run(() => ({
      words: document.querySelector('main')?.innerText.length ?? 0,
      // Offers that only a script could keep.
      stuck: [...document.querySelectorAll<HTMLElement>('main button:not([type=submit])')]
        .filter(({ offsetHeight }) => offsetHeight > 0)
        .map(({ innerText }) => innerText),
    }));
    expect(words).toBeGreaterThan(60);
    expect(stuck).toEqual([]);
  });
});
