import { expect, type Locator } from '@playwright/test';

/**
 * Compares what a screen reader is given with the stored file, letter by letter: `toMatchAriaSnapshot` would let
 * anything more pass, and any other figure. Only the day of the last update may change.
 */
export async function expectToSay(part: Locator, name: string): Promise<void> {
  const heard = await part.ariaSnapshot();
  expect(`${heard.replaceAll(/time: .*$/gm, 'time: …')}\n`).toMatchSnapshot(`${name}.txt`);
}
