import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { brotliCompressSync } from 'node:zlib';
import type { SearchRecord } from '../../src/search/records.ts';
import { textOfRecord } from '../../src/search/make-lexicon.ts';
import { engineOn } from '../search/engine.ts';

/** A search that knows nothing of everyday words: the addresses found of one kind, best first. */
export interface PlainSearch {
  name: string;
  find: (query: string, kind: string) => Promise<string[]>;
  /** Bytes fetched so far. */
  bytes: () => number;
  stop: () => void;
}

const MOST = 5;

/** Pagefind as it comes: text and title as they are, language zh-CN. */
export async function plainPagefind(records: readonly SearchRecord[]): Promise<PlainSearch> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not start');
  for (const record of records) {
    await index.addCustomRecord({
      url: record.address,
      content: textOfRecord(record),
      language: 'zh-CN',
      meta: { title: record.title },
      filters: { kind: [record.kind] },
    });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const { engine, fetched, stop } = await engineOn(
    new Map(files.map(({ path, content }) => [path, content])),
    'zh-CN',
  );
  return {
    name: 'Pagefind as it comes',
    find: async (query, kind) => {
      const { results } = await engine.search(query, { filters: { kind: [kind] } });
      return Promise.all(results.slice(0, MOST).map(async (result) => (await result.data()).raw_url));
    },
    bytes: () => [...fetched.values()].reduce((sum, each) => sum + each, 0),
    stop,
  };
}

/** MiniSearch with the words of `Intl.Segmenter`; its whole index is fetched with the first query. */
export function miniSearch(records: readonly SearchRecord[]): PlainSearch {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const tokenize = (text: string) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
  const search = new MiniSearch({ idField: 'address', fields: ['title', 'text', 'more'], storeFields: ['kind', 'title', 'text'], tokenize }); // prettier-ignore
  search.addAll(records);
  const bytes = brotliCompressSync(JSON.stringify(search)).length;
  return {
    name: 'MiniSearch',
    find: (query, kind) =>
      Promise.resolve(
        search
          .search(query, { boost: { title: 3 }, filter: (result) => result['kind'] === kind })
          .slice(0, MOST)
          .map(({ id }) => String(id)),
      ),
    bytes: () => bytes,
    stop: () => undefined,
  };
}
