import type { Finding, Problem } from '../content/problems.ts';
import { namesIn, readDataFile } from '../content/read-folder.ts';
import { checkLeaves } from './check-rule.ts';
import { factSchema, type Fact } from './facts.ts';
import { termListSchema, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads the facts (`questions/`) and terms (`terms.yaml`) that rules are made of; `undefined` if one can't be read. */
export function loadVocabulary(root: string, problems: Problem[]): Vocabulary | undefined {
  const ids = namesIn(root, 'questions', '.yaml');
  const list = ids.flatMap((id): Fact[] => {
    const data = readDataFile(root, `questions/${id}.yaml`, factSchema, problems);
    return data ? [{ id, ...data }] : [];
  });
  list.sort((a, b) => a.order - b.order);
  const facts = new Map(list.map((fact) => [fact.id, fact]));
  const complete = facts.size === ids.length;
  const check = (terms: Term[]) => (complete ? checkTermList(terms, facts) : []);
  const terms = readDataFile(root, 'terms.yaml', termListSchema, problems, check);
  return terms && complete ? { facts, terms: new Map(terms.map((term) => [term.name, term])) } : undefined;
}

/** Terms stand once, and are settled by known facts alone. */
function checkTermList(terms: readonly Term[], facts: ReadonlyMap<string, Fact>): Finding[] {
  return terms.flatMap(({ name, met, failed }, index) => [
    ...(terms.findIndex((term) => term.name === name) === index
      ? []
      : [{ at: [index, 'name'], expected: '一个说法只写一次', found: `“${name}”`, mend: '删掉其中一处' }]),
    ...Object.entries({ met, failed }).flatMap(([key, rules]) =>
      rules.flatMap((rule, place) => checkLeaves(rule, [index, key, place], { facts, terms: new Map() })),
    ),
  ]);
}
