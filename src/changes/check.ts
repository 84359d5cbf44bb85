import { readSource } from '../content/files.ts';
import type { Content } from '../content/load.ts';
import type { Finding, Problem } from '../content/problems.ts';
import { readGuide } from '../guides/read-guide.ts';
import { routes } from '../site/routes.ts';
import { compareClauses } from './compare-plans.ts';
import { guideChanges } from './guide-changes.ts';
import { changeInWords } from './in-words.ts';
import type { GuideRevision, PlanRevision, Revisions } from './revisions.ts';
import { suggestUpdate } from './suggest-update.ts';

const EXPECTED = '公布过的内容改了，updates/ 里有一条新的说明告诉读者';
const WHY = '有人照着以前的内容准备了材料、算好了钱。不告诉他改了，他会白跑一趟，或者少拿钱。';

/** Published changes that readers have not been told of. `today` stands in the texts that are suggested. */
export function untoldChanges(
  root: string,
  content: Content,
  revisions: Revisions,
  today: string,
): Problem[] {
  return [
    ...revisions.guides.flatMap((each) => untoldGuide(root, content, revisions, each, today)),
    ...revisions.plans.flatMap((each) => untoldPlan(content, revisions, each, today)),
  ];
}

function untoldGuide(
  root: string,
  content: Content,
  { told, shared }: Revisions,
  { region, id, file, before, now }: GuideRevision,
  today: string,
): Problem[] {
  if (!before) return [];
  const name = content.entitlements.find(({ entitlement }) => entitlement.id === id)?.entitlement.name ?? id;
  const place = content.regions.find((entry) => entry.region.id === region)?.region.name ?? region;
  if (!now) {
    const link = routes.regionGuides(region);
    if (told.has(link)) return [];
    const body = `${place}的“${name}”这篇办事指南撤下了。`;
    const update = suggestUpdate({
      name: `${region}-${id}`,
      title: body.slice(0, -1),
      kind: 'guide',
      link,
      body,
      today,
    });
    return [{ file, expected: EXPECTED, found: '这篇办事指南撤下了，没有说明', why: WHY, ...update }];
  }
  const changes = guideChanges(before.data, now);
  const link = routes.guide(region, id);
  const [first] = changes;
  if (!first || told.has(link)) return [];
  const words = changes.map((each) =>
    changeInWords(each, shared?.vocabulary ?? content.vocabulary, content.vocabulary),
  );
  const fields = changes.map((each) => each.name).join('、');
  const finding: Finding = {
    at: first.at,
    expected: EXPECTED,
    found: `${words.join('。')}。没有说明`,
    why: WHY,
    ...suggestUpdate({
      name: `${region}-${id}`,
      title: `${place}的${name}：${fields}改了`,
      kind: 'guide',
      link,
      body: `${words.join('。')}。`,
      today,
    }),
  };
  const { locate } = readGuide(readSource(root, file), region, id);
  return locate ? locate([finding]) : [];
}

function untoldPlan(
  content: Content,
  { told }: Revisions,
  { region, id, file, before, now }: PlanRevision,
  today: string,
): Problem[] {
  if (before === undefined) return [];
  if (!now) {
    const entry = content.regions.find((each) => each.region.id === region);
    if (entry?.plans.some(({ plan }) => plan.details.replaces.includes(id))) return [];
    return [
      {
        file,
        expected: '公布过的规划一直有地方可去',
        found: '这份规划撤下了，没有别的规划写明接替它',
        mend: `把它恢复；有了新的规划，就在新规划的文件信息里写 replaces: [${id}]`,
        why: '有人存了、印了它的地址。没有写接替，打开是空的。',
      },
    ];
  }
  if (before === 'unread' || told.has(routes.plan(now))) return [];
  const changes = compareClauses(before.clauses, now.clauses).filter(({ kind }) => kind !== 'same');
  const [first] = changes;
  if (!first) return [];
  const labels = changes.slice(0, 5).map((each) => (each.now ?? each.before).label);
  const where = `${labels.join('、')}${changes.length > 5 ? '……' : ''}`;
  return [
    {
      file,
      line: changes.find((each) => each.now)?.now?.line,
      expected: EXPECTED,
      found: `规划有 ${changes.length} 条改了：${where}。没有说明`,
      why: WHY,
      ...suggestUpdate({
        name: `${region}-${id}`,
        title: `${now.details.shortTitle}：${changes.length} 条改了`,
        kind: 'plan',
        link: routes.plan(now),
        body: `改了的地方：${where}。`,
        today,
      }),
    },
  ];
}
