import type { Postings } from './rank.ts';
import { shardOf } from './shard-of.ts';
import { isMeaning, postingsIn, postingsOfMeanings, type Meanings } from './shards.ts';
import type { Source } from './source.ts';
import type { Tokens } from './tokens.ts';

/** So many pieces are fetched for a query at most. */
const MOST = 24;

/** What finds the guides, as far as it was fetched. */
export class FetchedPostings {
  private readonly source: Pick<Source, 'shard'>;
  private readonly found: Map<string, ReadonlyMap<number, number>>;
  private readonly shards = new Map<number, Promise<void>>();

  constructor(source: Pick<Source, 'shard'>, meanings: Meanings) {
    this.source = source;
    this.found = new Map(postingsOfMeanings(meanings));
  }

  get postings(): Postings {
    return this.found;
  }

  /** Fetches the pieces in which these tokens are, each once; for a long query those of the most telling. */
  async fetchFor(tokens: Tokens): Promise<void> {
    const telling = [...tokens].sort(([, a], [, b]) => b - a);
    const wanted = new Set(telling.flatMap(([token]) => (isMeaning(token) ? [] : shardOf(token))));
    await Promise.all([...wanted].slice(0, MOST).map((number) => this.fetchShard(number)));
  }

  private fetchShard(number: number): Promise<void> {
    const kept = this.shards.get(number);
    if (kept) return kept;
    const fetched = this.source.shard(number).then((shard) => {
      for (const [token, topics] of postingsIn(shard)) this.found.set(token, topics);
    });
    this.shards.set(number, fetched);
    // After a failure the next search tries again.
    fetched.catch(() => this.shards.delete(number));
    return fetched;
  }
}
