/** A node of a page, as far as reading it aloud needs to know it: the browser's tree and a parsed file can both be told so. */
export interface Source<T> {
  /** Lower-case name of the element; `#text` of a text. */
  name: string;
  /** Of a text; empty otherwise. */
  text: string;
  /** What stands for the text in the page. */
  at: T | undefined;
  /** Whether the reader can see it. */
  shown: boolean;
  attribute: (name: string) => string | undefined;
  children: readonly Source<T>[];
}

/** A stretch of text; `at` is where it stands in the page, absent in words that are only said. */
export interface Run<T> {
  text: string;
  at?: T;
}

/** Serve the page only: nothing of them is read. */
const SILENT_ELEMENTS = new Set(
  (
    'nav,button,form,input,select,textarea,label,script,style,noscript,template,svg,math,video,audio,iframe,' +
    'summary'
  ).split(','),
);
const SILENT_CLASSES = new Set(['screen', 'choices', 'cite', 'clause-link', 'unseen', 'status-message']);

/** Whether a node is read at all: it can be seen, and is not there to be pressed. */
export function isRead<T>(node: Source<T>): boolean {
  return (
    node.shown &&
    !SILENT_ELEMENTS.has(node.name) &&
    node.attribute('hidden') === undefined &&
    node.attribute('aria-hidden') !== 'true' &&
    node.attribute('role') !== 'status' &&
    !(node.name === 'details' && node.attribute('open') === undefined) &&
    !(node.attribute('class') ?? '').split(/\s+/).some((name) => SILENT_CLASSES.has(name))
  );
}
