import { checkIndicators } from '../indicators/check.ts';
import type { IndicatorName } from '../indicators/schema.ts';
import { readEasyPlan, type EasyPlan } from '../plans/easy.ts';
import type { Plan } from '../plans/model.ts';
import { checkPublished, readPublished, type Published } from '../plans/published.ts';
import { readPlan } from '../plans/read-plan.ts';
import { regionSchema, type Region } from '../regions/region.ts';
import { loadGuides, type SharedContext } from '../guides/load.ts';
import type { Guide } from '../guides/model.ts';
import { routes } from '../site/routes.ts';
import { filesIn, has, readSource } from './files.ts';
import type { Problem } from './problems.ts';
import { needFile, readDataFile } from './read-folder.ts';

/** A plan with all that stands beside it in its folder. */
export interface PlanEntry {
  plan: Plan;
  easy: EasyPlan;
  published: Published;
}

/** A region's shard of the content. */
export interface RegionEntry {
  region: Region;
  /** Newest first. */
  plans: PlanEntry[];
  guides: Guide[];
}

/** First steps of addresses that are not regions; provinces have theirs below `regions`. */
const RESERVED = new Set([
  'regions',
  ...Object.values(routes).flatMap((route) => (typeof route === 'string' ? (route.split('/')[1] ?? []) : [])),
]);

/** Files in a plans folder that belong to no plan. */
function strayFiles(root: string, folder: string): Problem[] {
  const names = filesIn(root, folder);
  return names
    .filter((name) => {
      const id = /^(.+?)(?:\.easy\.mdx|\.clauses\.txt|\.mdx)$/.exec(name)?.[1];
      return id === undefined || !names.includes(`${id}.mdx`);
    })
    .map((name) => ({
      file: `${folder}/${name}`,
      expected: '一份规划的三个文件：<年份>.mdx、<年份>.easy.mdx、<年份>.clauses.txt',
      found: name,
      mend: '改文件名；这份规划已经撤下的，把它恢复，公布过的条款地址不能丢',
    }));
}

/** What the reading of every region needs. */
export interface Shared {
  root: string;
  /** Leave the lists of published clauses out of account. */
  ignorePublished: boolean;
  problems: Problem[];
  /** `undefined` when the list itself can't be read. */
  indicators: readonly IndicatorName[] | undefined;
  guides: SharedContext;
}

/** One region's shard; its problems are added to the others. */
export function readRegion(id: string, shared: Shared): RegionEntry | undefined {
  const { root, problems } = shared;
  const folder = `regions/${id}`;
  if (!/^[a-z][a-z-]*$/.test(id)) {
    problems.push({
      file: folder,
      expected: '地区文件夹用小写拼音命名，例如：luojiang',
      found: id,
      mend: '改文件夹的名字',
    });
  }
  if (RESERVED.has(id) || has(root, `pages/${id}.mdx`)) {
    problems.push({
      file: folder,
      expected: '不和网站别的地址重名的文件夹名',
      found: `/${id}/ 已经是别的页面`,
      mend: '在拼音后面加上省名，例如：luojiang-sichuan',
    });
  }
  problems.push(...strayFiles(root, `${folder}/plans`));
  const data = readDataFile(root, `${folder}/region.yaml`, regionSchema, problems);
  const plans = filesIn(root, `${folder}/plans`)
    .filter((name) => name.endsWith('.mdx') && !name.endsWith('.easy.mdx'))
    .flatMap((name) => readEntry(id, name.replace(/\.mdx$/, ''), shared) ?? []);
  plans.sort((a, b) => b.plan.details.period.end - a.plan.details.period.end);
  const guides = loadGuides(
    root,
    id,
    plans.map(({ plan }) => plan),
    shared.guides,
    problems,
  );
  return data && { region: { id, ...data }, plans, guides };
}

function readEntry(region: string, id: string, shared: Shared): PlanEntry | undefined {
  const { root, problems, indicators } = shared;
  const base = `regions/${region}/plans/${id}`;
  if (!/^\d{4}-\d{4}$/.test(id)) {
    problems.push({
      file: `${base}.mdx`,
      expected: '规划文件用起止年份命名，例如：2021-2025.mdx',
      found: `${id}.mdx`,
      mend: '改文件名',
    });
  }
  const source = readSource(root, `${base}.mdx`);
  const { plan, problems: planProblems } = readPlan(source, region, id);
  problems.push(...planProblems);
  const easyFile = `${base}.easy.mdx`;
  const easyMend = `新建 content/${easyFile}，照别的地区的写法`;
  const easy = needFile(root, easyFile, '每份规划都有易读版', easyMend, problems)
    ? readEasyPlan(readSource(root, easyFile))
    : undefined;
  problems.push(...(easy?.problems ?? []));
  if (!plan) return undefined;
  const published = readList(`${base}.clauses.txt`, plan, shared);
  if (indicators) problems.push(...checkIndicators(plan, indicators, source.text));
  return easy?.easy && { plan, easy: easy.easy, published };
}

function readList(file: string, plan: Plan, { root, ignorePublished, problems }: Shared): Published {
  const nothing: Published = { ids: new Set(), redirects: new Map() };
  if (ignorePublished) return nothing;
  const mend = '运行 npm run clauses:publish';
  if (!needFile(root, file, '每份规划都有登记条款编号的文件', mend, problems)) return nothing;
  const { published, problems: listProblems } = readPublished(readSource(root, file));
  problems.push(...listProblems, ...checkPublished(file, published, plan.clauses));
  return published;
}
