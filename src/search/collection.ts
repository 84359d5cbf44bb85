import type { Content, RegionEntry } from '../content/load.ts';
import { meantIn, type Concept, type Described, type Lexicon, type Other } from './lexicon.ts';
import { Division } from './division.ts';
import { conceptsFor, wordsIn } from './make-lexicon.ts';
import { generalRecords, regionRecords, type SearchRecord } from './records.ts';
import type { Postings } from './rank.ts';
import { meaningsOf, shardsOf, type Shard } from './shards.ts';
import type { Spelling } from './source.ts';
import { makeCharacters } from './make-characters.ts';
import { Tokeniser } from './tokens.ts';
import { othersOf, topicsOf } from './topics.ts';
import { weighSaid } from './weigh-said.ts';
import { packWords } from './word-set.ts';

/** What is searched together. */
export interface Collection {
  records: SearchRecord[];
  topics: Described[];
  others: Described[];
  concepts: Concept[];
  /** The words that records are found by. */
  words: string[];
}

/** What is searched in a region, or without one in general. */
export function collectionOf(content: Content, entry: RegionEntry | undefined): Collection {
  return collect(
    content,
    entry ? regionRecords(content, entry) : generalRecords(content),
    topicsOf(content, entry),
    othersOf(content, entry),
  );
}

/** What is searched together, from its parts. */
export function collect(
  content: Content,
  records: SearchRecord[],
  topics: Described[],
  others: Described[],
): Collection {
  return {
    records,
    topics,
    others,
    concepts: conceptsFor(content.synonyms, [...topics, ...others], records),
    words: wordsIn(content, records),
  };
}

/** What a reader downloads with the first search. */
export function lexiconOf(collection: Collection): Lexicon {
  const { topics, concepts, words, records } = collection;
  const lexicon = {
    topics: topics.map(({ id, name, category }) => ({ id, name, category })),
    concepts,
    meanings: meaningsOf(postingsOf(collection), concepts.length),
    words: packWords(words),
  };
  const known = new Set(JSON.stringify([lexicon.topics, concepts]));
  const texts = records.map(({ text }) => text);
  const letters = new Set(JSON.stringify([othersIn(collection), texts]).match(/\p{Script=Han}/gu));
  return { ...lexicon, letters: [...letters].filter((letter) => !known.has(letter)).join('') };
}

/** What finds the terms and pages; a reader downloads it when all else is found. */
export function othersIn({ others }: Collection): Other[] {
  return others.map(({ id, name, category, say }) => ({ id, name, category, say }));
}

/** What finds the guides, in pieces; a reader downloads those that a query needs. */
export function guideShards(collection: Collection): Shard[] {
  return shardsOf(postingsOf(collection));
}

const weighed = new WeakMap<Collection, Postings>();

function postingsOf(collection: Collection): Postings {
  const { topics, concepts } = collection;
  const known = weighed.get(collection) ?? weighSaid(topics, new Tokeniser(concepts));
  weighed.set(collection, known);
  return known;
}

/** Longest of the things people say that is looked for as one misspelled word. */
const LONGEST_SAID = 4;

/**
 * What respelling needs beside the lexicon, of which a reader downloads the first for a query that may be misspelled, the second
 * for one that has letters that are in common use nowhere.
 */
export function spellingFor({ concepts, topics, words }: Collection): {
  spelling: Spelling;
  traditional: string;
} {
  const inLexicon = new Set(meantIn({ concepts, topics }));
  const division = new Division(new Set([...inLexicon, ...words]));
  const short = topics.flatMap(({ say }) => say.filter((each) => each.length <= LONGEST_SAID));
  // What known words make up is mended word by word.
  const said = short.filter((each) => division.divide(each).some(({ known }) => !known));
  const likely = [...new Set([...said, ...words])].filter((word) => word.length > 1 && !inLexicon.has(word));
  const { characters, traditional } = makeCharacters([...inLexicon, ...likely]);
  return { spelling: { characters, words: likely.join(' ') }, traditional };
}
