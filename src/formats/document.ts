import type { Root } from 'hast';

/** Which page a document is the content of. */
export type DocumentKind = 'guide' | 'guide-easy' | 'plan' | 'plan-easy';

/**
 * What every file to take away is made from: the content of one built page, without what serves the page only
 * (navigation, buttons, forms). All formats read this, none reads the page.
 */
export interface Document {
  kind: DocumentKind;
  /** The page's address from the root: `/luojiang/guides/dibao/`. */
  address: string;
  /** The region's id. */
  region: string;
  /** The page's h1. */
  title: string;
  /** The official document that the content rests on, with who issued it, as the reader is told. */
  source: string;
  /** The honest-time notice, without the page's 请注意 before it, when the plan's period is over or about to be. */
  notice?: string;
  /** The day the files are made, `2026-11-23`. */
  made: string;
  /**
   * The content after the h1, with none but the elements of `ELEMENTS`, no class and no style. Headings start at h2
   * and keep their ids; links are absolute paths or addresses, those to a place in this document begin with its own
   * `address` and `#`. A table begins with its caption, which may hold a heading; cells hold words only, what editors
   * say of them follows the table. Lists hold items, `section` and `blockquote` hold blocks; an item may hold words
   * and then blocks.
   */
  content: Root;
}

/** The elements that `Document.content` may hold; every format knows them all. */
export const ELEMENTS = [
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['a', 'strong', 'em', 'time', 'br', 'figure', 'figcaption', 'section'],
] as const;
