import { CharacterTable, type Characters } from './characters.ts';
import { Division } from './division.ts';
import type { Engine } from './engine.ts';
import { findRecords, type Hit } from './find-records.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import { TopicFinder } from './rank.ts';
import type { Kind } from './kinds.ts';
import { Speller } from './spelling.ts';
import { understand, type Understanding } from './understand.ts';

export interface Filter {
  kind?: Kind | undefined;
  category?: string | undefined;
}

/** Part of the best guide's score that a guide must have to be shown. */
const SHOWN = 0.42;
const LEAST = 0.22;
const NEAR = 5;
/** Below this score of the best guide, a query may be misspelled. */
const DOUBTFUL = 0.5;

/** Searches one lexicon and the Pagefind index beside it. */
export class Finder {
  private readonly topicFinder: TopicFinder;
  private readonly division: Division;
  private readonly lexicon: Lexicon;
  private readonly letters: ReadonlySet<string>;
  private speller: Speller | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.topicFinder = new TopicFinder(lexicon);
    this.division = new Division(lexicon.words.split(' '));
    this.letters = new Set(JSON.stringify(lexicon));
  }

  /** Whether a query has Latin letters, letters that the lexicon has not, or finds little: then its spelling is in doubt. */
  doubts(typed: string): boolean {
    const query = normaliseQuery(typed);
    if (this.speller || query === '') return false;
    if (/[a-z]{2}/.test(query) || [...query].some((letter) => letter > '一' && !this.letters.has(letter))) return true;
    return (this.topicFinder.find(query)[0]?.score ?? 0) < DOUBTFUL;
  }

  /** From now on, queries are respelled. */
  learn(characters: Characters): void {
    const { concepts, topics, words } = this.lexicon;
    this.speller = new Speller(new CharacterTable(characters), [
      ...concepts.flatMap(({ means, say, hidden }) => [...means, ...say.filter((word) => !hidden.includes(word))]),
      ...topics.flatMap(({ name }) => name.split(/[^\p{Script=Han}]+/u)),
      ...topics.flatMap(({ say }) => say),
      ...words.split(' '),
    ]);
  }

  /** A query as it is searched for. */
  read(typed: string): string {
    const query = normaliseQuery(typed);
    return this.speller?.respell(query) ?? query;
  }

  understand(typed: string): Understanding {
    return understand(this.read(typed), this.lexicon.concepts, this.topicFinder.tokeniser, this.division);
  }

  /** Guides by their names and what people say for them. */
  topics(typed: string, { kind, category }: Filter): Topic[] {
    if (kind !== undefined && kind !== 'guide') return [];
    const ranked = this.topicFinder.find(this.read(typed));
    const least = Math.max(LEAST, (ranked[0]?.score ?? 0) * SHOWN);
    return ranked
      .filter(({ score, topic }) => score >= least && (category === undefined || topic.category === category))
      .map(({ topic }) => topic);
  }

  /** The nearest guides, however far. */
  near(typed: string): Topic[] {
    return this.topicFinder
      .find(this.read(typed))
      .slice(0, NEAR)
      .map(({ topic }) => topic);
  }

  /** Records of the Pagefind index, kind by kind. */
  async records(engine: Engine, { wanted }: Understanding, { kind, category }: Filter): Promise<Record<Kind, Hit[]>> {
    const find = (each: Kind) =>
      kind === undefined || kind === each ? findRecords(engine, wanted, { kind: each, category }) : [];
    const [guide, clause, other] = await Promise.all([find('guide'), find('clause'), find('other')]);
    return { guide, clause, other };
  }
}
