import type { Result } from './answer.ts';
import { Division } from './division.ts';
import { meantIn, type Lexicon, type Other, type Topic } from './lexicon.ts';
import { normaliseQuery, PINYIN } from './normalise.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { likely, rank, type Postings, type Ranked } from './rank.ts';
import type { Kind } from './kinds.ts';
import { FetchedPostings } from './fetched-postings.ts';
import type { Source } from './source.ts';
import type { Speller } from './spelling.ts';
import { Tokeniser } from './tokens.ts';
import { understand, type Understanding } from './understand.ts';
import { weigh } from './weigh.ts';
import { WordSet } from './word-set.ts';

export interface Filter {
  kind?: Kind | undefined;
  category?: string | undefined;
}

/** Part of the best guide's score that a guide must have to be shown. */
const SHOWN = 0.45;
const LEAST = 0.1;
/** The same for terms and pages. */
const SHOWN_OTHER = 0.6;
const LEAST_OTHER = 0.3;
const NEAR = 5;
/** Below this score of the best guide, a query may be misspelled. */
const DOUBTFUL = 0.48;
/** A longer query has other words to find by. */
const LONGEST_DOUBTED = 14;

/** Understands queries by a lexicon, and finds what is found by name. */
export class Finder {
  private readonly lexicon: Lexicon;
  private readonly source: Source;
  private readonly tokeniser: Tokeniser;
  private readonly division: Division;
  private readonly shards: FetchedPostings;
  private speller: Speller | undefined;
  private madeOthers: Postings | undefined;
  private madeLetters: ReadonlySet<string> | undefined;
  private words: string[] = [];

  constructor(lexicon: Lexicon, source: Source) {
    this.lexicon = lexicon;
    this.source = source;
    this.shards = new FetchedPostings(source, lexicon.meanings);
    this.tokeniser = new Tokeniser(lexicon.concepts);
    this.division = new Division(new WordSet(lexicon.words));
  }

  private get letters(): ReadonlySet<string> {
    const { topics, concepts, letters } = this.lexicon;
    return (this.madeLetters ??= new Set(JSON.stringify([topics, concepts, letters])));
  }

  /** Fetches what is needed for a query; to be awaited before all else is asked about it. */
  async prepare(typed: string): Promise<void> {
    const find = () => this.shards.fetchFor(this.tokeniser.tokens(this.read(typed)));
    // Pinyin finds nothing before it is respelled.
    if (PINYIN.test(normaliseQuery(typed))) await this.learnToSpell(typed);
    await find();
    if (this.doubts(typed) && (await this.learnToSpell(typed))) await find();
  }

  /** Fetches what a query needs to be respelled; says whether any of it wasn't there yet. */
  private async learnToSpell(typed: string): Promise<boolean> {
    const learnt = this.speller !== undefined;
    this.speller ??= await this.makeSpeller();
    if (!this.speller.isStrange(normaliseQuery(typed))) return !learnt;
    this.speller.learn(await this.source.traditional());
    return true;
  }

  private async makeSpeller(): Promise<Speller> {
    // A script of its own: few queries are misspelled.
    const [{ Speller }, { characters, words }] = await Promise.all([
      import('./spelling.ts'),
      this.source.spelling(),
    ]);
    this.words = [...new Set([...meantIn(this.lexicon), ...words.split(' ')])];
    const hidden = this.lexicon.concepts.flatMap((concept) => concept.hidden);
    const kept = [...QUESTION_WORDS, ...hidden];
    return new Speller(characters, this.words, kept);
  }

  /** Whether a query has Latin letters, letters that are nowhere here, or is short, finds little and holds no known words. */
  private doubts(typed: string): boolean {
    const query = normaliseQuery(typed);
    if (query === '') return false;
    const unknown = this.unknownIn(query);
    const strange = (letter: string) =>
      letter > '一' && !this.letters.has(letter) && !this.shards.postings.has(letter);
    if (PINYIN.test(query) || Array.from(unknown.join('')).some(strange)) return true;
    // A letter alone says too little to be sure by.
    if ([...this.tokeniser.tokens(query).keys()].every((token) => token.length < 2)) return true;
    if (query.length > LONGEST_DOUBTED || unknown.every((text) => text.length < 2)) return false;
    return (this.rankGuides(query)[0]?.score ?? 0) < DOUBTFUL;
  }

  /** The parts of a query that neither a concept nor the index knows. */
  private unknownIn(query: string): string[] {
    return this.tokeniser
      .pieces(query)
      .flatMap(({ kind, text }) => (kind === 'other' ? this.division.divide(text) : []))
      .flatMap(({ known, text }) => (known ? [] : text));
  }

  private rankGuides(query: string): Ranked[] {
    return rank(this.tokeniser.tokens(query), this.shards.postings, this.lexicon.topics.length);
  }

  /** A query as it is searched for. */
  read(typed: string): string {
    const query = normaliseQuery(typed);
    return this.speller && this.doubts(typed) ? this.speller.respell(query) : query;
  }

  understand(typed: string): Understanding {
    return understand(this.read(typed), this.lexicon.concepts, this.tokeniser, this.division, this.words);
  }

  /** Guides by their names and what people say for them. */
  guides(typed: string, folder: string, { kind, category }: Filter): Result[] {
    if (kind !== undefined && kind !== 'guide') return [];
    const { topics } = this.lexicon;
    return likely(this.rankGuides(this.read(typed)), LEAST, SHOWN)
      .filter((number) => category === undefined || topics[number]?.category === category)
      .flatMap((number) => this.resultOf(topics[number], number, folder));
  }

  /** Terms and pages by their names; what finds them is fetched first. */
  async termsAndPages(typed: string, { kind, category }: Filter): Promise<Result[]> {
    if ((kind !== undefined && kind !== 'other') || category !== undefined) return [];
    const others = await this.source.others();
    this.madeOthers ??= this.weighed(others);
    const ranked = rank(this.tokeniser.tokens(this.read(typed)), this.madeOthers, others.length);
    return likely(ranked, LEAST_OTHER, SHOWN_OTHER).flatMap((number) =>
      this.resultOf(others[number], this.lexicon.topics.length + number),
    );
  }

  private weighed(others: readonly Other[]): Postings {
    return weigh(
      others.map((each) => ({ ...each, summary: '', more: '' })),
      (text) => this.tokeniser.tokens(text),
    );
  }

  /** The nearest guides, however far. */
  near(typed: string, guides: string): Result[] {
    const ranked = this.rankGuides(this.read(typed)).slice(0, NEAR);
    return ranked.flatMap(({ topic }) => this.resultOf(this.lexicon.topics[topic], topic, guides));
  }

  private resultOf(topic: Topic | undefined, number: number, folder?: string): Result[] {
    if (!topic) return [];
    const { id, name, category } = topic;
    const address = folder === undefined ? id : `${folder}${id}/`;
    const known = { address, title: name, place: [category] };
    const load = async () => ({ ...known, text: await this.source.card(number) });
    return [{ id: address, known, load }];
  }
}
