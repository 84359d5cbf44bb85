import type { Content } from '../content/load.ts';
import { CATEGORIES } from '../entitlements/entitlement.ts';
import { Division } from './division.ts';
import type { Concept, Lexicon, Topic } from './lexicon.ts';
import { normalise } from './normalise.ts';
import type { SearchRecord } from './records.ts';
import type { Synonym } from './synonyms.ts';

const LONGEST_WORD = 6;

/** What a reader needs to search these records, and nothing of any other region. */
export function makeLexicon(content: Content, records: readonly SearchRecord[], topics: Topic[]): Lexicon {
  const texts = records.map(textOfRecord);
  const words = wordsOf(texts, officialTerms(content));
  return { topics, concepts: conceptsFor(content.synonyms, topics, texts), words: words.join(' ') };
}

/** The guides of a region, or with `undefined` the entitlements in general, with what people say for them. */
export function topicsOf(
  content: Content,
  guides: readonly { id: string; summary: string }[] | undefined,
): Topic[] {
  const targeted = Map.groupBy(
    content.synonyms.flatMap(({ guides: ids = [], say }) => ids.map((id) => ({ id, say }))),
    ({ id }) => id,
  );
  return content.entitlements.flatMap(({ entitlement }) => {
    const { id, name, category, everyday } = entitlement;
    const guide = guides?.find((each) => each.id === id);
    if (guides && !guide) return [];
    const more = targeted.get(id)?.flatMap(({ say }) => say) ?? [];
    return [
      {
        id,
        name,
        category: CATEGORIES[category],
        summary: guide?.summary ?? entitlement.summary,
        say: [...new Set([...everyday, ...more])],
      },
    ];
  });
}

/** All the words by which a record is found. */
export function textOfRecord({ title, text, more, kind, place }: SearchRecord): string {
  return [title, text, more, kind === 'clause' ? '' : place.join(' ')].join(' ');
}

function conceptsFor(synonyms: readonly Synonym[], topics: readonly Topic[], texts: readonly string[]): Concept[] {
  const all = normalise(
    [...texts, ...topics.flatMap(({ name, summary, say }) => [name, summary, ...say])].join(' '),
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
    hidden: together(group.filter(({ hurtful }) => hurtful), 'say'),
  }));
}

/** Words that a search may be made of: those of the dictionary, and the official terms, as far as they occur. */
function wordsOf(texts: readonly string[], terms: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const found = new Set<string>();
  const add = (word: string, longest: number) => {
    if (word.length > 1 && word.length <= longest && /^\p{Script=Han}+$/u.test(word)) found.add(word);
  };
  for (const text of texts)
    for (const { segment } of segmenter.segment(normalise(text))) add(segment, LONGEST_WORD);
  const occurring = new Division(terms.map(normalise));
  for (const text of texts) for (const word of occurring.within(text)) add(word, Infinity);
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
