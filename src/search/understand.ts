import type { Division } from './division.ts';
import type { Concept } from './lexicon.ts';
import type { Tokeniser } from './tokens.ts';

/** A part of a query, with the words any of which answers it. */
export interface Wanted {
  /** Words of the index, or several that belong together, divided by spaces. */
  words: string[];
  /** Words of a wider meaning. */
  wider: string[];
}

/** What a query was understood as. */
export interface Understanding {
  /** The query with person-first words in place of words that hurt: fit to be displayed. */
  shown: string;
  /** Everyday words that stand for official ones; `said` is missing where it hurts. */
  meanings: { said: string | undefined; means: string }[];
  wanted: Wanted[];
  /** Words to be marked where they stand in a result. */
  marks: string[];
}

/** Each word that is looked up may cost a chunk of the index: so many for a part, and so many parts, are looked up. */
const MOST_WORDS = 2;
const MOST_WIDER = 1;
const MOST_PARTS = 5;
/** Stands in nearly every clause, and tells none apart. */
const EVERYWHERE = '残疾人';

/** Understands a normalised query. */
export function understand(
  query: string,
  concepts: readonly Concept[],
  tokeniser: Tokeniser,
  division: Division,
  /** Words by which half a word is completed. */
  whole: readonly string[] = [],
): Understanding {
  const understood: Understanding = { shown: '', meanings: [], wanted: [], marks: [] };
  for (const piece of tokeniser.pieces(query)) {
    const concept = piece.kind === 'concept' ? concepts[piece.concept] : undefined;
    const hurts = concept?.hidden.includes(piece.text) === true;
    understood.shown += hurts ? (concept.means[0] ?? '') : piece.text;
    if (piece.kind === 'question') continue;
    if (!concept) {
      understood.marks.push(
        piece.text,
        ...division.divide(piece.text).flatMap(({ text, known }) => (known ? text : [])),
      );
      understood.wanted.push(...wantedIn(piece.text, division, whole));
      continue;
    }
    const [official] = concept.means;
    if (official !== undefined && !concept.means.includes(piece.text))
      understood.meanings.push({ said: hurts ? undefined : piece.text, means: official });
    const same = [piece.text, ...concept.means, ...concept.say];
    understood.marks.push(...same.filter((word) => !concept.hidden.includes(word)));
    const words = indexed(same, division).slice(0, MOST_WORDS);
    const wider = indexed(concept.near, division).slice(0, MOST_WIDER);
    if (words.length + wider.length > 0) understood.wanted.push({ words, wider });
    else understood.wanted.push(...wantedIn(piece.text, division, whole));
  }
  const telling = understood.wanted.filter(({ words }) => !words.includes(EVERYWHERE));
  if (telling.length > 0) understood.wanted = telling.slice(0, MOST_PARTS);
  return understood;
}

/** Those words, each once, that the index can find; several index words where one does not do. */
function indexed(words: readonly string[], division: Division): string[] {
  const found = words.flatMap((word) => {
    const parts = division.divide(word);
    return parts.length > 0 && parts.every(({ known }) => known)
      ? parts.map(({ text }) => text).join(' ')
      : [];
  });
  return [...new Set(found)];
}

function wantedIn(text: string, division: Division, whole: readonly string[]): Wanted[] {
  return division.divide(text).flatMap((part) => {
    const words = part.known ? [part.text] : completions(part.text, division, whole);
    return words.length === 0 || (!part.known && part.text.length < 2 && text.length > 1)
      ? []
      : [{ words, wider: [] }];
  });
}

/** Words that hold a piece of a word, shortest first. */
function completions(piece: string, division: Division, whole: readonly string[]): string[] {
  const found = whole.filter((word) => word.includes(piece) && division.divide(word)[0]?.text === word);
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_WORDS);
}
