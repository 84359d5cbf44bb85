import { listRegions } from './list.ts';
import { offerRegion } from './region.ts';

async function open(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#offline');
  if (place) await (place.dataset['region'] === undefined ? listRegions(place) : offerRegion(place));
}

/** Settled when the page shows what is saved. Rejects when that can't be told. */
export const opened = open();
