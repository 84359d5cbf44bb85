import { loadContent } from '../../src/content/load.ts';
import { Questions, type Given } from '../../src/eligibility/questions.ts';
import type { Fact } from '../../src/eligibility/facts.ts';
import { entitlementOf } from '../../src/guides/find.ts';
import { toAssess } from '../../src/guides/to-assess.ts';

// How many questions the wizard asks, over households enumerated from every option that the questions offer, and
// each question's share of them.

/** Ages on both sides of every turn in life that the plans know, with what one does at that age. */
const AGES: readonly [age: number, occupation: string][] = [
  [3, 'preschool'],
  [10, 'compulsory'],
  [17, 'senior'],
  [35, 'employee'],
  [57, 'farming'],
  [72, 'notWorking'],
];

/** How many households of persons are looked at, spread evenly over all that there are. */
const PERSONS = 20_000;

/** Every answer to a question, one option at a time, and 不清楚. */
function answersTo({ type, options = [], min = 0, max = 0 }: Fact): Given[string][] {
  if (type === 'number') return [...Array.from({ length: max - min + 1 }, (_, step) => min + step), null];
  return [...options.map(({ value }) => (type === 'set' ? [value] : value)), null];
}

/** Some of all combinations of one answer to each fact. */
function persons(facts: readonly Fact[]): Given[] {
  const answers = facts.map((fact) => ({ id: fact.id, of: answersTo(fact) }));
  const total = answers.reduce((product, { of }) => product * of.length, AGES.length);
  return Array.from({ length: PERSONS }, (_, number) => {
    let rest = Math.floor((number * total) / PERSONS);
    const take = <T>(values: readonly T[]): T | undefined => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value;
    };
    const [age, occupation] = take(AGES) ?? [];
    const person: Record<string, Given[string]> = { applicant: 'person', age: age ?? null };
    for (const { id, of } of answers) person[id] = take(of) ?? null;
    return { ...person, occupation: occupation === undefined ? null : [occupation] };
  });
}

function households(facts: readonly Fact[]): Given[] {
  const ofPersons = facts.filter(
    ({ id, about }) =>
      id !== 'age' && id !== 'occupation' && about !== 'applicant' && about !== 'organisation',
  );
  const bodies = ['employer', 'organisation'].flatMap((applicant) =>
    facts
      .filter(({ about }) => about === 'organisation')
      .flatMap((fact) => answersTo(fact).map((answer) => ({ applicant, [fact.id]: answer }))),
  );
  return [...persons(ofPersons), ...bodies];
}

/** The questions that someone meets who answers each as it comes. */
function asked(questions: Questions, household: Given): Fact[] {
  const { open, asked: met } = questions.path(household);
  return [...met, ...open];
}

const content = loadContent();
const all = households([...content.vocabulary.facts.values()]);
for (const { region, guides } of content.regions) {
  const started = performance.now();
  const questions = new Questions(
    guides.map((guide) => toAssess(guide, entitlementOf(content, guide.id).entitlement)),
    content.vocabulary,
  );
  const shares = new Map<string, number>();
  const counts = all.map((household) => {
    const met = asked(questions, household);
    for (const { id } of met) shares.set(id, (shares.get(id) ?? 0) + 1);
    return met.length;
  });
  counts.sort((a, b) => a - b);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${region.id}: ${all.length} households, median ${counts[Math.floor(counts.length / 2)] ?? 0} questions, worst ${counts.at(-1) ?? 0} (${seconds} s)`,
  );
  console.log(
    `  ${[...shares].map(([id, count]) => `${id} ${((100 * count) / all.length).toFixed(0)} %`).join(', ')}`,
  );
}
