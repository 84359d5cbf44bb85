import { listRegions } from './list.ts';
import { offerRegion } from './region.ts';

const place = document.querySelector<HTMLElement>('#offline');
if (place) await (place.dataset['region'] === undefined ? listRegions(place) : offerRegion(place));
