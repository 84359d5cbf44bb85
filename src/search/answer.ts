import type { Engine } from './engine.ts';
import { findRecords, type Hit } from './find-records.ts';
import type { Filter } from './finder.ts';
import type { Kind, Shown } from './kinds.ts';
import type { Understanding } from './understand.ts';

/** A result whose words may still have to be fetched. */
export interface Result {
  id: string;
  /** What is known of it before. */
  known?: Omit<Shown, 'text'>;
  load: () => Promise<Shown>;
}

export type Groups = Record<Kind, Result[]>;

/** With fewer guides than this found by name, those that only mention the words are added. */
const FEW = 3;
/** How many of these, and which share of the wanted words they must have. */
const MORE = 5;
const SHARE = 0.7;

/** What the index finds, beside the guides found by name: group by group, best first. */
export async function findAll(
  engine: Engine,
  { wanted }: Understanding,
  named: readonly Result[],
  { kind, category }: Filter,
): Promise<Omit<Groups, 'other'>> {
  const find = (each: Kind, asked = true): Promise<Hit[]> | Hit[] =>
    asked && (kind === undefined || kind === each)
      ? findRecords(engine, wanted, { kind: each, category })
      : [];
  const [mentioning, clause] = await Promise.all([find('guide', named.length < FEW), find('clause')]);
  const more = mentioning.filter(({ score }) => score >= SHARE).slice(0, MORE);
  const addresses = new Set(named.map(({ id }) => id));
  const loaded = await Promise.all(more.map(async ({ load }) => load()));
  const added = loaded
    .filter(({ address }) => !addresses.has(address))
    .map((shown) => ({ id: shown.address, load: () => Promise.resolve(shown) }));
  return { guide: [...named, ...added], clause };
}
