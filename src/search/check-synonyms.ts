import type { Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';
import { collectionOf } from './collection.ts';
import { textOfRecord } from './make-lexicon.ts';
import { normalise, normaliseQuery } from './normalise.ts';
import { regionRecords } from './records.ts';
import type { Synonym } from './synonyms.ts';
import { Tokeniser } from './tokens.ts';
import { FIRST, Soundings } from './soundings.ts';
import { weighSaid } from './weigh-said.ts';

/** Every target of the synonyms is there, and every word finds its target. */
export function checkSynonyms(content: Content): Problem[] {
  const missing = content.synonyms.flatMap((synonym) => checkTargets(synonym, content));
  const twice = checkTwice(content.synonyms);
  return missing.length + twice.length > 0 ? [...missing, ...twice] : checkFound(content);
}

function problem(
  { file, line }: Synonym,
  field: string,
  expected: string,
  found: string,
  mend: string,
): Problem {
  return { file, line, field, expected, found: `“${found}”`, mend };
}

function checkTargets(synonym: Synonym, { entitlements }: Content): Problem[] {
  return (synonym.guides ?? [])
    .filter((id) => entitlements.every(({ entitlement }) => entitlement.id !== id))
    .map((id) =>
      problem(synonym, 'guides', 'content/entitlements/ 里的一个编号', id, '检查拼写，或先新建这项政策'),
    );
}

/** A word has one meaning. */
function checkTwice(synonyms: readonly Synonym[]): Problem[] {
  const meanings = new Map<string, string>();
  return synonyms
    .filter(({ means, near, guides }) => means ?? near ?? !guides)
    .flatMap((synonym) => {
      const meaning = synonym.means?.[0] ?? synonym.say[0] ?? '';
      return synonym.say.flatMap((word) => {
        const before = meanings.get(normalise(word));
        meanings.set(normalise(word), meaning);
        return before === undefined || before === meaning
          ? []
          : problem(
              synonym,
              'say',
              `只有一个意思的词（前面已经写了它是“${before}”）`,
              word,
              '在两处里删掉一处',
            );
      });
    });
}

/** Official words stand somewhere in the content; what people say for a guide finds it. */
function checkFound(content: Content): Problem[] {
  const general = collectionOf(content, undefined);
  const regions = content.regions.flatMap((entry) => regionRecords(content, entry));
  const texts = normalise([...general.records, ...regions].map(textOfRecord).join(' '));
  const { topics } = general;
  const tokeniser = new Tokeniser(general.concepts);
  const postings = weighSaid(topics, tokeniser);
  const numbers = new Map(topics.map(({ id }, number) => [id, number]));
  const absent = content.synonyms
    .filter(({ means = [], near = [], guides }) => !guides && means.length + near.length > 0)
    .map((synonym) => ({ synonym, words: [...(synonym.means ?? []), ...(synonym.near ?? [])] }))
    .filter(({ words }) => !words.some((word) => texts.includes(normalise(word))))
    .map(({ synonym, words }) =>
      problem(synonym, 'means', '规划或办事指南里有的词', words.join('、'), '改成正式的词，照规划里的写法'),
    );
  const said = content.synonyms.flatMap((synonym) =>
    synonym.say.flatMap((word) => {
      const tokens = synonym.guides ? tokeniser.tokens(normaliseQuery(word)) : new Map<string, number>();
      return (synonym.guides ?? []).map((id) => ({
        synonym,
        word,
        id,
        topic: numbers.get(id) ?? -1,
        tokens,
      }));
    }),
  );
  const lost = new Soundings(said, postings, topics.length)
    .drowned()
    .map(({ synonym, word, id }) =>
      problem(synonym, 'say', `搜它，前 ${FIRST} 条里有 ${id} 的词`, word, '写得更具体，或者删掉'),
    );
  return [...absent, ...lost];
}
