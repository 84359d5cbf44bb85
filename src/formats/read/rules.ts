import type { Element } from 'hast';
import { classesOf } from './element.ts';

/** Marks what serves the page only; templates set it. */
export const PAGE_ONLY = 'dataPageOnly';

/** Elements that serve the page only, whatever is in them. */
const PAGE_ELEMENTS = new Set([
  ...['nav', 'form', 'button', 'dialog', 'script', 'style', 'noscript', 'template', 'video', 'audio', 'svg'],
]);

/** Classes of what serves the page only: what isn't printed, a clause's own address, lists of guides, messages of scripts. */
const PAGE_CLASSES = new Set(['screen', 'clause-link', 'clause-guides', 'status-message']);

/** Elements that mean nothing by themselves; what they hold stays. */
const WRAPPERS = new Set(['div', 'span', 'article']);

/** What becomes of an element of a page: its name in the document, or what happens to it. */
export type Fate = { kind: 'left-out' } | { kind: 'wrapper' } | { kind: 'section' } | { kind: 'kept' };

/** The one place that says what of a page goes into its files. */
export function fateOf(element: Element): Fate {
  const { tagName, properties } = element;
  if (properties[PAGE_ONLY] !== undefined || properties['hidden'] === true || PAGE_ELEMENTS.has(tagName)) {
    return { kind: 'left-out' };
  }
  if (classesOf(element).some((name) => PAGE_CLASSES.has(name))) return { kind: 'left-out' };
  // Words that the page hides until asked for are said at once; a box is a part of its own.
  if (tagName === 'details' || (tagName === 'div' && classesOf(element).includes('box'))) {
    return { kind: 'section' };
  }
  return WRAPPERS.has(tagName) ? { kind: 'wrapper' } : { kind: 'kept' };
}

/** The attributes that a document keeps, by element; every element keeps its id. */
export const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  time: ['dateTime'],
  ol: ['start'],
  th: ['scope', 'rowSpan', 'colSpan'],
  td: ['rowSpan', 'colSpan'],
};
