import type { Page } from '@playwright/test';
import { STORAGE_KEY } from '../../src/display/options.ts';

/** Stores display settings before any document of the page runs a script, as if they had been chosen earlier. */
export async function withDisplay(page: Page, settings: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (location.protocol.startsWith('http')) localStorage.setItem(key, value);
    },
    [STORAGE_KEY, JSON.stringify(settings)] as const,
  );
}
