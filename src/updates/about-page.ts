import type { Update } from './update.ts';

/** The newest update that leads to a page or a place in it. */
export function latestFor(address: string, updates: readonly Update[]): Update | undefined {
  return updates.find(({ links }) => links.some((link) => link.replace(/#.*/, '') === address));
}

/** The updates that concern one region, and what concerns every region. */
export function updatesOf(region: string, updates: readonly Update[]): Update[] {
  return updates.filter(
    ({ kind, links }) => kind === 'site' || links.some((link) => link.startsWith(`/${region}/`)),
  );
}
