import type { EntitlementEntry } from '../entitlements/load.ts';
import type { Audience } from '../entitlements/entitlement.ts';
import { leavesOf } from '../eligibility/rule.ts';
import { rulesOf, type Guide } from './model.ts';

/** A way in by person: who they are, and which guides speak of them. */
export interface Person {
  id: string;
  name: string;
  fits: (guide: Guide, audience: readonly Audience[]) => boolean;
}

const asksFor = (guide: Guide, fact: string, options: readonly (string | number)[]): boolean =>
  conditionsOf(guide).some(
    (leaf) =>
      'fact' in leaf &&
      leaf.fact === fact &&
      [...(leaf.includes ?? []), ...(leaf.in ?? []), ...(leaf.is === undefined ? [] : [leaf.is])].some(
        (value) => options.includes(value),
      ),
  );
const usesTerm = (guide: Guide, ...terms: string[]) =>
  conditionsOf(guide).some((leaf) => 'term' in leaf && terms.includes(leaf.term));
const reachesAge = (guide: Guide, from: number, to: number) =>
  conditionsOf(guide).some(
    (leaf) =>
      'fact' in leaf && leaf.fact === 'age' && (leaf.atLeast ?? 0) <= to && (leaf.atMost ?? 120) >= from,
  );

function conditionsOf(guide: Guide) {
  return rulesOf(guide).flatMap(({ rule }) => leavesOf(rule));
}

/** In the order in which they are listed. A guide may speak of several. */
export const PEOPLE: readonly Person[] = [
  { id: 'vision', name: '视力残疾人', fits: (guide) => asksFor(guide, 'disabilityTypes', ['vision']) },
  {
    id: 'hearing',
    name: '听力、言语残疾人',
    fits: (guide) => asksFor(guide, 'disabilityTypes', ['hearing', 'speech']),
  },
  { id: 'physical', name: '肢体残疾人', fits: (guide) => asksFor(guide, 'disabilityTypes', ['physical']) },
  {
    id: 'intellectual',
    name: '智力残疾人',
    fits: (guide) => asksFor(guide, 'disabilityTypes', ['intellectual']),
  },
  {
    id: 'psychiatric',
    name: '精神残疾人、孤独症',
    fits: (guide) =>
      asksFor(guide, 'disabilityTypes', ['psychiatric']) ||
      asksFor(guide, 'situations', ['severeMental', 'cerebralPalsyAutism']),
  },
  {
    id: 'severe',
    name: '残疾等级一级、二级的人',
    fits: (guide) => asksFor(guide, 'grade', [1, 2]) || usesTerm(guide, '重度', '困难重度'),
  },
  {
    id: 'poor',
    name: '家里困难的人',
    fits: (guide) =>
      asksFor(guide, 'incomeStatus', ['dibao', 'tekun', 'dibaoEdge', 'lowIncome', 'atRisk', 'formerPoor']) ||
      usesTerm(
        guide,
        '困难',
        '贫困',
        '低收入',
        '低保边缘',
        '支出型困难',
        '符合低保条件',
        '符合特困条件',
        '易返贫致贫',
        '困难重度',
      ),
  },
  {
    id: 'child',
    name: '有残疾孩子的家庭',
    fits: (guide, audience) =>
      audience.includes('child') ||
      usesTerm(guide, '儿童', '未成年', '适龄儿童少年') ||
      reachesAge(guide, 0, 15),
  },
  {
    id: 'student',
    name: '在上学的人',
    fits: (guide) =>
      usesTerm(guide, '残疾学生', '适龄儿童少年') ||
      asksFor(guide, 'occupation', ['preschool', 'compulsory', 'senior', 'university', 'graduate']),
  },
  {
    id: 'worker',
    name: '找工作、在工作的人',
    fits: (guide) =>
      asksFor(guide, 'occupation', ['employee', 'selfEmployed', 'flexible', 'assisted', 'seeking']) ||
      usesTerm(guide, '就业年龄段', '有劳动能力', '到了可以就业的年龄'),
  },
  { id: 'old', name: '老人', fits: (guide) => usesTerm(guide, '老年') || reachesAge(guide, 60, 120) },
  { id: 'rural', name: '住在农村的人', fits: (guide) => asksFor(guide, 'residence', ['rural']) },
  {
    id: 'carer',
    name: '照护残疾人的家人',
    fits: (guide, audience) =>
      audience.includes('carer') || audience.includes('family') || asksFor(guide, 'situations', ['homeCare']),
  },
  { id: 'employer', name: '用人单位', fits: (_guide, audience) => audience.includes('employer') },
  { id: 'organisation', name: '服务机构', fits: (_guide, audience) => audience.includes('organisation') },
];

/** For each kind of person the guides that speak of them; kinds with none are left out. */
export function byPerson(
  guides: readonly Guide[],
  entitlements: readonly EntitlementEntry[],
): { person: Person; guides: Guide[] }[] {
  const audience = new Map(entitlements.map(({ entitlement }) => [entitlement.id, entitlement.audience]));
  return PEOPLE.map((person) => ({
    person,
    guides: guides.filter((guide) => person.fits(guide, audience.get(guide.id) ?? [])),
  })).filter(({ guides: found }) => found.length > 0);
}
