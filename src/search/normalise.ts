/** Longest query that is read; what follows is left out. */
export const MAX_QUERY = 120;

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** Full width to half width, lower case, one space for all that is neither letter nor digit. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORDS, ' ').trim();
}

/** A query as typed, cut to a sensible length and normalised. */
export function normaliseQuery(text: string): string {
  return normalise(Array.from(text).slice(0, MAX_QUERY).join(''));
}

/** Letters that may be pinyin. */
export const PINYIN = /[a-z]{2}/;
