import { encode } from './division.ts';
import type { Engine, EngineResult } from './engine.ts';
import type { Kind, Shown } from './kinds.ts';
import type { Wanted } from './understand.ts';

/** A result whose words are still to be fetched. */
export interface Hit {
  id: string;
  score: number;
  load: () => Promise<Shown>;
}

/** Share of the wanted words' weight, of the best result's, that a result must have. */
const ENOUGH = 0.5;
const WIDER = 0.5;
/** What Pagefind's own score adds among results that have the same words. */
const OWN_SCORE = 0.2;

/** Finds records of one kind by the words that are wanted, best first. */
export async function findRecords(
  engine: Engine,
  wanted: readonly Wanted[],
  filters: { kind: Kind; category?: string | undefined },
): Promise<Hit[]> {
  const chosen = {
    kind: [filters.kind],
    ...(filters.category === undefined ? {} : { category: [filters.category] }),
  };
  const search = async (words: string) => {
    const term = words.split(' ').map(encode).join(' ');
    return (await engine.search(term, { filters: chosen })).results;
  };
  const hits = new Map<string, Hit>();
  let total = 0;
  for (const { words, wider } of wanted) {
    const best = new Map<string, { result: EngineResult; share: number }>();
    const take = (results: EngineResult[], weight: number) => {
      const top = results[0]?.score ?? 1;
      for (const result of results) {
        const share = weight * (1 - OWN_SCORE + (OWN_SCORE * result.score) / top);
        if (share > (best.get(result.id)?.share ?? 0)) best.set(result.id, { result, share });
      }
    };
    for (const results of await Promise.all(words.map(search))) take(results, 1);
    for (const results of await Promise.all(wider.map(search))) take(results, WIDER);
    const weight = rarity(best.size);
    total += weight;
    for (const { result, share } of best.values()) {
      const hit = hits.get(result.id) ?? {
        id: result.id,
        score: 0,
        load: async () => JSON.parse((await result.data()).raw_url) as Shown,
      };
      hit.score += share * weight;
      hits.set(result.id, hit);
    }
  }
  const sorted = [...hits.values()].sort((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * ENOUGH;
  return sorted.filter(({ score }) => score >= least).map((hit) => ({ ...hit, score: hit.score / total }));
}

/** Weight of a word that so many records hold: rare words say more. */
function rarity(records: number): number {
  return 1 / Math.log(2 + records);
}
