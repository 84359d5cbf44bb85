import { expect } from 'vitest';
import type { Browser } from './browsers/browser.ts';

/** XPath of a button by the words on it, or their start. */
export const button = (words: string) => `//button[starts-with(normalize-space(), '${words}')]`;

/** XPath of the box or round button that these words stand beside. */
export const option = (words: string) => `//label[normalize-space()='${words}']`;

/** The words of the first heading. */
export const heading = (browser: Browser) =>
  browser.run(() => document.querySelector('h1')?.textContent.replaceAll(/\s+/g, '') ?? '');

/** Waits until the page's title is like this. */
export async function expectTitle(browser: Browser, like: RegExp): Promise<void> {
  await expect.poll(() => browser.run(() => document.title), { timeout: 10_000 }).toMatch(like);
}
