import type { Engine } from './engine.ts';
import type { Filter, Finder } from './finder.ts';
import type { Topic } from './lexicon.ts';
import type { Kind, Shown } from './kinds.ts';
import type { Understanding } from './understand.ts';

/** A result whose words may still have to be fetched. */
export interface Result {
  /** The same for the same result of another search. */
  id: string;
  load: () => Promise<Shown>;
}

export type Groups = Record<Kind, Result[]>;

/** With fewer guides than this found by name, those that only mention the words are added. */
const FEW = 3;
/** How many of these. */
const MORE = 5;

/** Guides found by name: these need no index. */
export function guideResults(topics: readonly Topic[], guides: string): Result[] {
  return topics.map(({ id, name, category, summary }) => ({
    id: `${guides}${id}/`,
    load: () =>
      Promise.resolve({ address: `${guides}${id}/`, title: name, place: [category], text: summary }),
  }));
}

/** Everything found, group by group, best first. `named` are the guides found by name. */
export async function findAll(
  finder: Finder,
  engine: Engine,
  understood: Understanding,
  named: readonly Result[],
  filter: Filter,
): Promise<Groups> {
  const { guide, clause, other } = await finder.records(engine, understood, filter);
  const groups: Groups = { guide: [...named], clause, other };
  if (named.length >= FEW) return groups;
  for (const { load } of guide.slice(0, MORE)) {
    const shown = await load();
    if (named.every(({ id }) => id !== shown.address))
      groups.guide.push({ id: shown.address, load: () => Promise.resolve(shown) });
  }
  return groups;
}
