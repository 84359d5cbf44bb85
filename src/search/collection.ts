import type { Content, RegionEntry } from '../content/load.ts';
import type { Lexicon } from './lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';
import { generalRecords, regionRecords, type SearchRecord } from './records.ts';
import { othersOf, topicsOf } from './topics.ts';

/** What is searched together. */
export interface Collection {
  records: SearchRecord[];
  lexicon: Lexicon;
}

/** What is searched in a region, or without one in general. */
export function collectionOf(content: Content, entry: RegionEntry | undefined): Collection {
  const records = entry ? regionRecords(content, entry) : generalRecords(content);
  return {
    records,
    lexicon: makeLexicon(content, records, topicsOf(content, entry), othersOf(content, entry)),
  };
}
