import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { content } from '../content/current.ts';
import { buildsGeneral } from '../shards/part.ts';
import {
  collectionOf,
  guideShards,
  lexiconOf,
  othersIn,
  spellingFor,
  type Collection,
} from './collection.ts';
import { Division, encode } from './division.ts';
import { packLexicon, packOthers } from './lexicon-file.ts';
import { textOfRecord } from './make-lexicon.ts';
import { repack } from './repack.ts';

/** The files of one index, by their names below its folder. */
export async function indexFiles(collection: Collection): Promise<Map<string, Uint8Array>> {
  const division = new Division(new Set(collection.words));
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of collection.records) {
    const { kind, categories, address, title, place, text } = record;
    const { errors: wrong } = await index.addCustomRecord({
      url: JSON.stringify({ address, title, place, text }),
      content: division.within(textOfRecord(record)).map(encode).join(' '),
      language: 'unknown',
      filters: { kind: [kind], category: categories },
    });
    if (wrong.length > 0) throw new Error(`Pagefind refused ${address}: ${wrong.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const { spelling, traditional } = spellingFor(collection);
  return new Map([
    ...repack(new Map(files.map(({ path, content }) => [path, content]))),
    ['lexicon.json', json(packLexicon(lexiconOf(collection)))],
    ['others.json', json(packOthers(othersIn(collection)))],
    ['spelling.json', json(spelling)],
    ['traditional.json', json(traditional)],
    ...guideShards(collection).map((shard, number) => [`guides/${number}.json`, json(shard)] as const),
    ...[...collection.topics, ...collection.others].map(
      ({ summary }, number) => [`cards/${number}.json`, json(summary)] as const,
    ),
  ]);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Writes an index for each region and one for the rest into the built site, below `search/index/`. */
export function searchIndexes(): AstroIntegration {
  return {
    name: 'search-indexes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const write = async (base: string, collection: Collection) => {
          for (const [path, bytes] of await indexFiles(collection)) {
            const file = join(fileURLToPath(dir), base, 'search/index', path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, bytes);
          }
        };
        for (const entry of content().regions) {
          await write(entry.region.id, collectionOf(content(), entry));
        }
        if (buildsGeneral()) await write('', collectionOf(content(), undefined));
        await close();
      },
    },
  };
}
