import { h } from '../dom.ts';
import type { Wizard } from './view.ts';

/**
 * The line above a view's heading. Something must stand there: where the heading is the first thing that takes the place
 * of the pressed button, Orca with Firefox takes it for the reader's place already and doesn't say it.
 */
export function captionOf({ data }: Wizard): HTMLElement {
  return h('p', { class: 'progress' }, `资格自查（${data.region.name}）`);
}
