import type { Result } from './answer.ts';
import { CharacterTable, type Characters } from './characters.ts';
import { Division } from './division.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import { TopicFinder, type Ranked } from './rank.ts';
import type { Kind } from './kinds.ts';
import { Speller } from './spelling.ts';
import { understand, type Understanding } from './understand.ts';

/** What is found without the index. */
export type Named = Record<'guide' | 'other', Result[]>;

export interface Filter {
  kind?: Kind | undefined;
  category?: string | undefined;
}

/** Part of the best guide's score that a guide must have to be shown. */
const SHOWN = 0.33;
const LEAST = 0.1;
/** The same for terms and pages. */
const SHOWN_OTHER = 0.6;
const LEAST_OTHER = 0.55;
const NEAR = 5;
/** Below this score of the best guide, a query may be misspelled. */
const DOUBTFUL = 0.5;

/** Understands queries by a lexicon, and finds what is found by name. */
export class Finder {
  private readonly guides: TopicFinder;
  private readonly others: TopicFinder;
  private readonly division: Division;
  private readonly lexicon: Lexicon;
  private readonly letters: ReadonlySet<string>;
  private speller: Speller | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.guides = new TopicFinder(lexicon.topics, lexicon.concepts);
    this.others = new TopicFinder(lexicon.others, lexicon.concepts);
    this.division = new Division(lexicon.words.split(' '));
    this.letters = new Set(JSON.stringify(lexicon));
  }

  /** Whether a query has Latin letters, letters that the lexicon has not, or finds little: then its spelling is in doubt. */
  doubts(typed: string): boolean {
    const query = normaliseQuery(typed);
    if (query === '') return false;
    if (
      /[a-z]{2}/.test(query) ||
      Array.from(query).some((letter) => letter > '一' && !this.letters.has(letter))
    )
      return true;
    // A letter alone says too little to be sure by.
    const tokens = [...this.guides.tokeniser.tokens(query).keys()];
    return tokens.every((token) => token.length < 2) || (this.guides.find(query)[0]?.score ?? 0) < DOUBTFUL;
  }

  /** Whether {@link learn} was called. */
  get learned(): boolean {
    return this.speller !== undefined;
  }

  /** From now on, doubtful queries are respelled. */
  learn(characters: Characters): void {
    const { concepts, topics, words } = this.lexicon;
    this.speller = new Speller(new CharacterTable(characters), [
      ...concepts.flatMap(({ means, say, hidden }) => [
        ...means,
        ...say.filter((word) => !hidden.includes(word)),
      ]),
      ...topics.flatMap(({ name }) => name.split(/[^\p{Script=Han}]+/u)),
      ...topics.flatMap(({ say }) => say),
      ...words.split(' '),
    ]);
  }

  /** A query as it is searched for. */
  read(typed: string): string {
    const query = normaliseQuery(typed);
    return this.speller && this.doubts(typed) ? this.speller.respell(query) : query;
  }

  understand(typed: string): Understanding {
    return understand(this.read(typed), this.lexicon.concepts, this.guides.tokeniser, this.division);
  }

  /** Guides, terms and pages by their names and what people say for them; `guides` is the folder of the guides. */
  named(typed: string, guides: string, { kind, category }: Filter): Named {
    const query = this.read(typed);
    const ranked = (each: Kind, finder: TopicFinder) =>
      kind === undefined || kind === each ? finder.find(query) : [];
    const guide = likely(ranked('guide', this.guides), LEAST, SHOWN).filter(
      (topic) => category === undefined || topic.category === category,
    );
    const other =
      category === undefined ? likely(ranked('other', this.others), LEAST_OTHER, SHOWN_OTHER) : [];
    return {
      guide: guide.map((topic) => resultOf(topic, guides + topic.id + '/')),
      other: other.map((topic) => resultOf(topic, topic.id)),
    };
  }

  /** The nearest guides, however far. */
  near(typed: string, guides: string): Result[] {
    const ranked = this.guides.find(this.read(typed)).slice(0, NEAR);
    return ranked.map(({ topic }) => resultOf(topic, `${guides}${topic.id}/`));
  }
}

/** The topics with a score of at least `least`, and of such a part of the best one's. */
function likely(ranked: readonly Ranked[], least: number, part: number): Topic[] {
  const bound = Math.max(least, (ranked[0]?.score ?? 0) * part);
  return ranked.filter(({ score }) => score >= bound).map(({ topic }) => topic);
}

function resultOf({ name, category, summary }: Topic, address: string): Result {
  const shown = { address, title: name, place: [category], text: summary };
  return { id: address, load: () => Promise.resolve(shown) };
}
