import type { z } from 'astro/zod';
import { checkIndicators } from '../indicators/check.ts';
import { indicatorListSchema, type IndicatorName } from '../indicators/schema.ts';
import { readEasyPlan, type EasyPlan } from '../plans/easy.ts';
import type { Plan } from '../plans/model.ts';
import { checkPublished, readPublished, type Published } from '../plans/published.ts';
import { readPlan } from '../plans/read-plan.ts';
import { regionSchema, type Region } from '../regions/region.ts';
import { exceptionSchema, type Exception } from '../site/exceptions.ts';
import { checkPages } from '../site/pages.ts';
import { siteSchema, type Site } from '../site/schema.ts';
import { contentRoot, filesIn, foldersIn, has, readSource } from './files.ts';
import { ContentError, type Problem } from './problems.ts';
import { readYamlFile } from './read-data.ts';

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
}

/** Everything that the site is made of. */
export interface Content {
  site: Site;
  indicators: IndicatorName[];
  /** What the site does not meet of the accessibility standards. */
  exceptions: Exception[];
  regions: RegionEntry[];
}

interface Options {
  /** Leave the lists of published clauses out of account: for the command that writes them. */
  ignorePublished?: boolean;
}

/** Reads and checks the whole content folder. Throws {@link ContentError} with every problem found. */
export function loadContent(root: string = contentRoot(), options: Options = {}): Content {
  const { content, problems } = inspectContent(root, options);
  if (!content) throw new ContentError(problems);
  return content;
}

/** The same, but returns the problems. */
export function inspectContent(
  root: string,
  options: Options = {},
): { content: Content | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const site = readData(root, 'site.yaml', siteSchema, problems);
  const indicators = readData(root, 'indicators.yaml', indicatorListSchema, problems);
  const exceptions = readData(root, 'accessibility.yaml', exceptionSchema, problems);
  problems.push(...checkPages(root));
  const regions = foldersIn(root, 'regions').flatMap(
    (id) => readRegion(root, id, indicators ?? [], options, problems) ?? [],
  );
  if (!site || !indicators || !exceptions || problems.length > 0) return { content: undefined, problems };
  return { content: { site, indicators, exceptions, regions }, problems };
}

function readRegion(
  root: string,
  id: string,
  indicators: readonly IndicatorName[],
  options: Options,
  problems: Problem[],
): RegionEntry | undefined {
  const folder = `regions/${id}`;
  if (!/^[a-z][a-z-]*$/.test(id)) {
    problems.push({
      file: folder,
      expected: '地区文件夹用小写拼音命名，例如：luojiang',
      found: id,
      mend: '改文件夹的名字',
    });
  }
  const data = readData(root, `${folder}/region.yaml`, regionSchema, problems);
  const plans = filesIn(root, `${folder}/plans`)
    .filter((name) => name.endsWith('.mdx') && !name.endsWith('.easy.mdx'))
    .flatMap((name) => readEntry(root, id, name.replace(/\.mdx$/, ''), indicators, options, problems) ?? []);
  plans.sort((a, b) => b.plan.details.period.end - a.plan.details.period.end);
  return data && { region: { id, ...data }, plans };
}

function readEntry(
  root: string,
  region: string,
  id: string,
  indicators: readonly IndicatorName[],
  options: Options,
  problems: Problem[],
): PlanEntry | undefined {
  const base = `regions/${region}/plans/${id}`;
  if (!/^\d{4}-\d{4}$/.test(id)) {
    problems.push({
      file: `${base}.mdx`,
      expected: '规划文件用起止年份命名，例如：2021-2025.mdx',
      found: `${id}.mdx`,
      mend: '改文件名',
    });
  }
  const { plan, problems: planProblems } = readPlan(readSource(root, `${base}.mdx`), region, id);
  problems.push(...planProblems);
  const easy = needFile(root, `${base}.easy.mdx`, '每份规划都有易读版', problems)
    ? readEasyPlan(readSource(root, `${base}.easy.mdx`))
    : undefined;
  problems.push(...(easy?.problems ?? []));
  let published: Published = { ids: new Set(), redirects: new Map() };
  const list = `${base}.clauses.txt`;
  if (!options.ignorePublished && needFile(root, list, '每份规划都有登记条款编号的文件', problems)) {
    const read = readPublished(readSource(root, list));
    published = read.published;
    problems.push(...read.problems, ...(plan ? checkPublished(list, published, plan.clauses) : []));
  }
  if (!plan) return undefined;
  problems.push(...checkIndicators(plan, indicators));
  return easy?.easy && { plan, easy: easy.easy, published };
}

function needFile(root: string, file: string, why: string, problems: Problem[]): boolean {
  const there = has(root, file);
  if (!there) {
    const mend = file.endsWith('.clauses.txt') ? '运行 npm run clauses:publish' : `新建 content/${file}，照别的地区的写法`;
    problems.push({ file, expected: why, found: '没有这个文件', mend });
  }
  return there;
}

function readData<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): z.output<S> | undefined {
  if (!needFile(root, file, '这个文件', problems)) return undefined;
  const read = readYamlFile(readSource(root, file), schema);
  problems.push(...read.problems);
  return read.data;
}
