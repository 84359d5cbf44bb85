import type { Page } from '@playwright/test';

export const SEARCH = '/luojiang/search/';

/** Address of a search for a query. */
export function searchFor(query: string, base = SEARCH): string {
  return `${base}?${new URLSearchParams({ q: query }).toString()}`;
}

/** Waits until the count says what was found. */
export async function searched(page: Page): Promise<string> {
  const count = page.locator('#count');
  await page.waitForFunction(() => document.querySelector('#count')?.textContent !== '');
  return count.innerText();
}

/** Opens the results of a query. */
export async function open(page: Page, query: string, base = SEARCH): Promise<string> {
  await page.goto(searchFor(query, base));
  return searched(page);
}

/** Names of the results in a group, as shown. */
export function titles(page: Page, group: string) {
  return page.locator(`#group-${group} h3`);
}
