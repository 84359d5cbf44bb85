/** Something that a person must decide or look at, because a program can't know. */
export interface Decision {
  /** Line of the source, from 1; none when it is of the whole. */
  line?: number | undefined;
  /** Line of the MDX file that was written, from 1. */
  written?: number | undefined;
  kind:
    'left-out' | 'joined' | 'number' | 'table' | 'heading' | 'stray' | 'part' | 'details' | 'tag' | 'letter';
  /** What was found and done, in Chinese. */
  what: string;
  /** What to do, in Chinese; may hold text to copy. */
  suggestion: string;
}

/** The beginning of a text, for pointing to it. */
export function short(text: string): string {
  return text.length > 30 ? `“${text.slice(0, 30)}……”` : `“${text}”`;
}
