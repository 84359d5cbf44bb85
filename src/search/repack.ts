import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cbor2';
import { buildSync } from 'esbuild';
import { z } from 'astro/zod';

/** Words of a chunk weigh so much together: small enough that a reader fetches little beside the words asked for. */
const CHUNK = 500;
/** What each word weighs beside the pages that it stands on. */
const WORD = 4;
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

const pageSchema = z.tuple([z.number(), z.array(z.number()), z.array(z.unknown())]);
const wordSchema = z.tuple([z.string(), z.array(pageSchema), z.array(z.unknown())]);
const chunkSchema = z.tuple([z.array(wordSchema)]);
const metaSchema = z
  .tuple([z.string(), z.array(z.tuple([z.string(), z.number()])), z.array(z.tuple([z.string(), z.string(), z.string()])), z.array(z.tuple([z.string(), z.string()]))])
  .rest(z.unknown()); // prettier-ignore
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
const fragmentSchema = z.looseObject({ content: z.string() });

type Files = ReadonlyMap<string, Uint8Array>;
type Word = z.output<typeof wordSchema>;

/** Names, within the folder of an index, that don't change with its content: they can be fetched together with all the rest. */
export const META = 'pagefind.index.pf_meta';
export const ENTRY = 'pagefind-entry.json';

/**
 * The files of a Pagefind index in its own format, arranged to be fetched in small pieces. As Pagefind writes it, a chunk has
 * 20,000 entries, so that a word costs its reader a whole index; each page's name is random letters that don't compress; and
 * each entry says where on the page the word stands, and each page repeats its words, which serves excerpts that are not shown.
 * Pagefind orders filters and their values by chance, here by name: the same records give the same bytes.
 */
export function repack(files: Files): Map<string, Uint8Array> {
  const [version, pages, , filters, ...rest] = metaSchema.parse(unpack(only(files, '.pf_meta')));
  const sortedFilters = filters
    .map(([name, hash]) => [name, sorted(only(files, `${hash}.pf_filter`))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const edition = editionOf(files, sortedFilters);
  const packed = new Map<string, Uint8Array>();
  let words: Word[] = [];
  for (const [path, bytes] of files) {
    if (path.endsWith('.pf_index')) words = words.concat(chunkSchema.parse(unpack(bytes))[0]);
    else if (path.endsWith('.pagefind')) packed.set(path, bytes);
  }
  words.sort(([a], [b]) => (a < b ? -1 : 1));
  const chunks = divide(words).map((chunk, index) => {
    const name = `${edition}_${index.toString(36)}`;
    packed.set(`index/${name}.pf_index`, pack([chunk.map(withoutPlaces)]));
    return [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '', name] as const;
  });
  const namedFilters = sortedFilters.map(([name, bytes], index) => {
    packed.set(`filter/${edition}_${index}.pf_filter`, bytes);
    return [name, `${edition}_${index}`] as const;
  });
  const named = pages.map(([hash, length], index) => {
    const name = `${edition}_${index.toString(36)}`;
    const fragment = fragmentSchema.parse(JSON.parse(textOf(only(files, `${hash}.pf_fragment`))));
    packed.set(`fragment/${name}.pf_fragment`, zip(new TextEncoder().encode(JSON.stringify({ ...fragment, content: '' }))));
    return [name, length] as const;
  }); // prettier-ignore
  packed.set(META, pack([version, named, chunks, namedFilters, ...rest]));
  packed.set(ENTRY, namedEntry(only(files, ENTRY)));
  packed.set('pagefind.js', smaller(only(files, 'pagefind.js')));
  return packed;
}

/** What tells this index from one of other records. */
function editionOf(files: Files, filters: readonly (readonly [string, Uint8Array])[]): string {
  const digest = createHash('sha256');
  const content = [...files].filter(([path]) => /\.pf_(index|fragment)$/.test(path));
  for (const [name, bytes] of [...content, ...filters].sort(([a], [b]) => (a < b ? -1 : 1)))
    digest.update(name).update(bytes);
  return digest.digest('hex').slice(0, 8);
}

function sorted(filter: Uint8Array): Uint8Array {
  const [name, values] = filterSchema.parse(unpack(filter));
  return pack([name, values.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function divide(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let weight = Infinity;
  for (const word of words) {
    const own = WORD + word[1].length;
    if (weight + own > CHUNK) {
      chunks.push([]);
      weight = 0;
    }
    chunks.at(-1)?.push(word);
    weight += own;
  }
  return chunks;
}

/** A word stands on each page once, as a record is made: only its weight is told, for any place. */
function withoutPlaces([word, pages, rest]: Word): Word {
  return [word, pages.map(([page, [weight = 0], more]) => [page, [weight, 0], more]), rest];
}

function namedEntry(bytes: Uint8Array): Uint8Array {
  const entry = z
    .looseObject({ languages: z.object({ unknown: z.looseObject({ hash: z.string() }) }) })
    .parse(JSON.parse(new TextDecoder().decode(bytes)));
  entry.languages.unknown.hash = 'index';
  return new TextEncoder().encode(JSON.stringify(entry));
}

/** What the search page imports of Pagefind's script, and what that needs. */
function smaller(script: Uint8Array): Uint8Array {
  const contents = new TextDecoder()
    .decode(script)
    .replace(/export\s*\{[^}]*\};?\s*$/, 'export { createInstance };');
  const { outputFiles } = buildSync({
    stdin: { contents },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
  });
  return outputFiles[0]?.contents ?? script;
}

function only(files: Files, end: string): Uint8Array {
  const found = [...files].find(([path]) => path.endsWith(end));
  if (!found) throw new Error(`Pagefind wrote no ${end}`);
  return found[1];
}

function textOf(zipped: Uint8Array): string {
  return new TextDecoder().decode(gunzipSync(zipped).subarray(SIGNATURE.length));
}

function unpack(zipped: Uint8Array): unknown {
  return decode(gunzipSync(zipped).subarray(SIGNATURE.length));
}

function pack(value: unknown): Uint8Array {
  return zip(encode(value));
}

function zip(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
}
