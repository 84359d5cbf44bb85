import type { Problem } from '../content/problems.ts';
import { namesIn, readDataFile } from '../content/read-folder.ts';
import type { Vocabulary } from './vocabulary.ts';
import { factSchema, type Fact } from './facts.ts';
import { termListSchema } from './terms.ts';

/** Reads the facts (`questions/`) and terms (`terms.yaml`) that rules are made of. */
export function loadVocabulary(root: string, problems: Problem[]): Vocabulary {
  const facts = namesIn(root, 'questions', '.yaml').flatMap((id): Fact[] => {
    const data = readDataFile(root, `questions/${id}.yaml`, factSchema, problems);
    return data ? [{ id, ...data }] : [];
  });
  facts.sort((a, b) => a.order - b.order);
  const terms = readDataFile(root, 'terms.yaml', termListSchema, problems) ?? [];
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    terms: new Map(terms.map((term) => [term.name, term])),
  };
}
