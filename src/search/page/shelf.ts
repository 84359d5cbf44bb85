import type { Engine } from '../engine.ts';
import { Finder } from '../finder.ts';
import type { Other } from '../lexicon.ts';
import { unpackLexicon, unpackOthers, type LexiconFile } from '../lexicon-file.ts';
import type { Shard } from '../shards.ts';
import type { Source, Spelling } from '../source.ts';
import { fetchAhead } from './fetch-ahead.ts';

/** Says to Pagefind which copy of its first file is meant; always the same, so that it can be fetched ahead. */
const CACHE_TAG = '1';

/** What Pagefind asks for one after the other. */
const ENGINE_FILES = [
  `pagefind-entry.json?ts=${CACHE_TAG}`,
  'pagefind.index.pf_meta',
  'wasm.unknown.pagefind',
];

/** What is fetched for a search, each once. `base` is the folder of the index. */
export class Shelf implements Source {
  private readonly base: string;
  private readonly fetched: Map<string, Promise<Response>>;
  private readonly kept = new Map<string, Promise<unknown>>();
  private readonly merged = new Set<string>();

  /** `fetched`: what was asked for already, by name. */
  constructor(base: string, fetched: Map<string, Promise<Response>>) {
    this.base = base;
    this.fetched = fetched;
  }

  finder(): Promise<Finder> {
    return this.once(
      'finder',
      async () => new Finder(unpackLexicon(await this.json<LexiconFile>('lexicon.json')), this),
    );
  }

  shard(number: number): Promise<Shard> {
    return this.json(`guides/${number}.json`);
  }

  spelling(): Promise<Spelling> {
    return this.json('spelling.json');
  }

  traditional(): Promise<string> {
    return this.json('traditional.json');
  }

  others(): Promise<Other[]> {
    return this.once('others', async () => unpackOthers(await this.json('others.json')));
  }

  card(number: number): Promise<string> {
    const name = `cards/${number}.json`;
    return this.once(name, () => this.json(name));
  }

  engine(): Promise<Engine> {
    return this.once('engine', async () => {
      if (!('WebAssembly' in globalThis)) throw new Error('Pagefind needs WebAssembly.');
      fetchAhead(this.base, ENGINE_FILES);
      const { createInstance } = (await import(/* @vite-ignore */ this.base + 'pagefind.js')) as {
        createInstance: (options: Record<string, unknown>) => Engine;
      };
      return createInstance({ basePath: this.base, noWorker: true, metaCacheTag: CACHE_TAG });
    });
  }

  /** The engine, with the indexes of other folders added. */
  async engineWith(folders: readonly string[]): Promise<Engine> {
    const engine = await this.engine();
    const missing = folders.filter((folder) => !this.merged.has(folder));
    for (const folder of missing) this.merged.add(folder);
    await Promise.all(missing.map((folder) => engine.mergeIndex(folder, { language: 'unknown' })));
    return engine;
  }

  private async json<T>(name: string): Promise<T> {
    const asked = this.fetched.get(name);
    this.fetched.delete(name);
    const response = await (asked ?? fetch(this.base + name));
    if (!response.ok) throw new Error(`${this.base}${name}: ${response.status}`);
    return (await response.json()) as T;
  }

  /** Keeps what was fetched; after a failure the next search tries again. */
  private once<T>(name: string, fetchIt: () => Promise<T>): Promise<T> {
    const kept = this.kept.get(name) as Promise<T> | undefined;
    if (kept) return kept;
    const fetched = fetchIt();
    this.kept.set(name, fetched);
    fetched.catch(() => this.kept.delete(name));
    return fetched;
  }
}
