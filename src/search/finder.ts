import { Division } from './division.ts';
import type { Engine } from './engine.ts';
import { findRecords, type Hit } from './find-records.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import { normaliseQuery } from './normalise.ts';
import { TopicFinder } from './rank.ts';
import type { Kind } from './records.ts';
import { understand, type Understanding } from './understand.ts';

export interface Filter {
  kind?: Kind | undefined;
  category?: string | undefined;
}

/** Part of the best guide's score that a guide must have to be shown. */
const SHOWN = 0.42;
const LEAST = 0.22;

/** Searches one lexicon and the Pagefind index beside it. */
export class Finder {
  private readonly topicFinder: TopicFinder;
  private readonly division: Division;
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.topicFinder = new TopicFinder(lexicon);
    this.division = new Division(lexicon.words.split(' '));
  }

  understand(typed: string): Understanding {
    return understand(normaliseQuery(typed), this.lexicon.concepts, this.topicFinder.tokeniser, this.division);
  }

  /** Guides by their names and what people say for them. */
  topics(typed: string, { kind, category }: Filter): Topic[] {
    if (kind !== undefined && kind !== 'guide') return [];
    const ranked = this.topicFinder.find(normaliseQuery(typed));
    const least = Math.max(LEAST, (ranked[0]?.score ?? 0) * SHOWN);
    return ranked
      .filter(({ score, topic }) => score >= least && (category === undefined || topic.category === category))
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
