import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { loadContent } from '../content/load.ts';
import { collectionOf, type Collection } from './collection.ts';
import { Division, encode } from './division.ts';
import { makeCharacters } from './make-characters.ts';
import { textOfRecord } from './make-lexicon.ts';

/** Pagefind's own files that the search page asks for; its ready-made interfaces are left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_\w+))$/;

const ENTRY = 'pagefind-entry.json';
const META = 'pagefind.index.pf_meta';

/**
 * Gives Pagefind's list of chunks a lasting name, so that it can be fetched together with all the rest and not only when
 * Pagefind has read its name.
 */
function named(files: readonly IndexFile[]): IndexFile[] {
  return files.map(({ path, content }) => {
    if (path.endsWith('.pf_meta')) return { path: META, content };
    if (path !== ENTRY) return { path, content };
    const entry = JSON.parse(new TextDecoder().decode(content)) as {
      languages: { unknown: { hash: string } };
    };
    entry.languages.unknown.hash = 'index';
    return { path, content: json(entry) };
  });
}

/** The files of one index, by their names below its folder. */
export async function indexFiles({ records, lexicon }: Collection): Promise<Map<string, Uint8Array>> {
  const division = new Division(lexicon.words.split(' '));
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of records) {
    const { kind, categories, address, title, place, text } = record;
    const { errors: wrong } = await index.addCustomRecord({
      url: JSON.stringify({ address, title, place, text }),
      content: division.within(textOfRecord(record)).map(encode).join(' '),
      language: 'unknown',
      filters: { kind: [kind], category: categories },
    });
    if (wrong.length > 0) throw new Error(`Pagefind refused ${address}: ${wrong.join('; ')}`);
  }
  const files = named((await index.getFiles()).files);
  await index.deleteIndex();
  const needed = files.filter(({ path }) => NEEDED.test(path));
  return new Map([
    ...needed.map(({ path, content }) => [path, content] as const),
    ['lexicon.json', json(lexicon)] as const,
    ['characters.json', json(makeCharacters([JSON.stringify(lexicon)]))] as const,
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
        const content = loadContent();
        const write = async (base: string, collection: Collection) => {
          for (const [path, bytes] of await indexFiles(collection)) {
            const file = join(fileURLToPath(dir), base, 'search/index', path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, bytes);
          }
        };
        for (const entry of content.regions) {
          await write(entry.region.id, collectionOf(content, entry));
        }
        await write('', collectionOf(content, undefined));
        await close();
      },
    },
  };
}
