import { loadContent } from '../../src/content/load.ts';
import { Questions, type Given } from '../../src/eligibility/questions.ts';
import type { Fact } from '../../src/eligibility/facts.ts';
import { entitlementOf } from '../../src/guides/find.ts';
import { toAssess } from '../../src/guides/to-assess.ts';

// How many questions the wizard asks, over households enumerated from the values below; each question's share of them.

const VALUES: Readonly<Record<string, readonly Given[string][]>> = {
  certificate: ['yes', 'no', null],
  disabilityTypes: [['vision'], ['hearing', 'speech'], ['physical'], ['intellectual'], ['psychiatric'], null],
  grade: [1, 3],
  age: [3, 10, 17, 35, 57, 72],
  incomeStatus: [['none'], ['dibao'], ['lowIncome'], ['unrecognised']],
  residence: ['rural', 'urban'],
  situations: [['none'], ['homeCare', 'severeMental'], null],
};

const OCCUPATION: Readonly<Record<number, readonly string[]>> = {
  3: ['preschool'],
  10: ['compulsory'],
  17: ['senior'],
  35: ['employee'],
  57: ['farming'],
  72: ['notWorking'],
};

function households(): Given[] {
  let people: Given[] = [{ applicant: 'person', insurance: ['residentMedical'] }];
  for (const [fact, values] of Object.entries(VALUES))
    people = people.flatMap((person) => values.map((value) => ({ ...person, [fact]: value ?? null })));
  const persons = people.map((person) => ({
    ...person,
    occupation: OCCUPATION[Number(person['age'])] ?? null,
  }));
  const bodies = ['employer', 'organisation'].flatMap((applicant) =>
    [['hires'], ['overQuota'], ['careProvider'], ['none'], null].map((organisationKind) => ({
      applicant,
      organisationKind,
    })),
  );
  return [...persons, ...bodies];
}

/** The questions that someone meets who answers each as it comes. */
function asked(questions: Questions, household: Given): Fact[] {
  const { open, asked: met } = questions.path(household);
  return [...met, ...open];
}

const content = loadContent();
const all = households();
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
