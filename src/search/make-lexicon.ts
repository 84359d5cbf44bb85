import type { Content } from '../content/load.ts';
import { Division, LONGEST_WORD as LONGEST_TERM } from './division.ts';
import type { Concept, Described } from './lexicon.ts';
import { normalise } from './normalise.ts';
import type { SearchRecord } from './records.ts';
import type { Synonym } from './synonyms.ts';

const LONGEST_WORD = 6;
const LONGEST_NAME = 4;
/** Single letters that are no part of a name; white space too. */
const PARTICLES =
  ' 的了和与及或等在对为以于从被把将向由使给按就都也又再更最已未不可能会要应须需各每其该此一二三四五六七八九十';

/** All the words by which a record is found. */
export function textOfRecord({ title, text, more, kind, place }: SearchRecord): string {
  return [title, text, more, kind === 'clause' ? '' : place.join(' ')].join(' ');
}

/** The concepts that say anything about these topics and records. */
export function conceptsFor(
  synonyms: readonly Synonym[],
  topics: readonly Described[],
  records: readonly SearchRecord[],
): Concept[] {
  const all = normalise(
    [
      ...records.map(textOfRecord),
      ...topics.flatMap(({ name, summary, say }) => [name, summary, ...say]),
    ].join(' '),
  );
  const occurs = (word: string) => all.includes(normalise(word));
  return joinConcepts(synonyms).filter(
    ({ say, means, near, hidden }) => hidden.length > 0 || [...say, ...means, ...near].some(occurs),
  );
}

/** Entries of one meaning made one concept. */
export function joinConcepts(synonyms: readonly Synonym[]): Concept[] {
  const entries = synonyms.filter(({ means, near, guides }) => means ?? near ?? !guides);
  const groups = Map.groupBy(entries, ({ means, say }) => means?.[0] ?? say[0] ?? '');
  const together = (group: readonly Synonym[], key: 'say' | 'means' | 'near') => [
    ...new Set(group.flatMap((each) => each[key] ?? [])),
  ];
  return [...groups.values()].map((group) => ({
    say: together(group, 'say'),
    means: together(group, 'means'),
    near: together(group, 'near'),
    hidden: together(
      group.filter(({ hurtful }) => hurtful),
      'say',
    ),
  }));
}

/** Words that a search may be made of: those of the dictionary, and the official terms, as far as they occur. */
export function wordsIn(content: Content, records: readonly SearchRecord[]): string[] {
  const texts = records.map(textOfRecord);
  const terms = officialTerms(content);
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const found = new Set<string>();
  const add = (word: string, longest: number) => {
    if (word.length > 1 && word.length <= longest && /^\p{Script=Han}+$/u.test(word)) found.add(word);
  };
  for (const text of texts) {
    let singles = '';
    for (const { segment } of segmenter.segment(`${normalise(text)} `)) {
      add(segment, LONGEST_WORD);
      if (segment.length === 1 && !PARTICLES.includes(segment)) singles += segment;
      else {
        // Names that the dictionary has not (爱耳日) fall into single letters.
        if (singles.length > 2) add(singles, LONGEST_NAME);
        singles = '';
      }
    }
  }
  const occurring = new Division(new Set(terms.map(normalise)));
  for (const text of texts) for (const word of occurring.within(text)) add(word, LONGEST_TERM);
  return [...found].sort();
}

function officialTerms({ glossary, synonyms, vocabulary, entitlements }: Content): string[] {
  return [
    ...glossary.map(({ term }) => term),
    ...synonyms.flatMap(({ means = [], say }) => [...means, ...say]),
    ...[...vocabulary.terms.values()].flatMap(({ name, words = [] }) => [name, ...words]),
    ...entitlements.map(({ entitlement }) => entitlement.name),
  ];
}
