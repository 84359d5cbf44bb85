import type { Vocabulary } from '../eligibility/vocabulary.ts';
import { loadVocabulary } from '../eligibility/load.ts';
import { checkPictures, picturesSchema, type Pictures } from '../easy-read/pictures.ts';
import { checkEasyRead } from '../easy-read/check.ts';
import { loadEntitlements, type EntitlementEntry } from '../entitlements/load.ts';
import {
  brailleSchema,
  checkBraille,
  checkSignatures,
  checkSignedPages,
  proofreadSchema,
  type BrailleWords,
  type Signature,
} from '../formats/braille/schema.ts';
import { documentPages } from '../formats/read/document-pages.ts';
import { checkGlossary, glossarySchema, type GlossaryEntry } from '../glossary/glossary.ts';
import { loadGuides, type SharedContext } from '../guides/load.ts';
import type { Guide } from '../guides/model.ts';
import { checkIndicators } from '../indicators/check.ts';
import { indicatorListSchema, type IndicatorName } from '../indicators/schema.ts';
import { readEasyPlan, type EasyPlan } from '../plans/easy.ts';
import type { Plan } from '../plans/model.ts';
import { checkPublished, readPublished, type Published } from '../plans/published.ts';
import { readPlan } from '../plans/read-plan.ts';
import { regionSchema, type Region } from '../regions/region.ts';
import { checkSynonyms } from '../search/check-synonyms.ts';
import { loadSynonyms, type Synonym } from '../search/synonyms.ts';
import { exceptionSchema, type Exception } from '../site/exceptions.ts';
import { loadPages, type ProsePage } from '../site/pages.ts';
import { routes } from '../site/routes.ts';
import { siteSchema, type Site } from '../site/schema.ts';
import { checkSlots } from '../sign-videos/check.ts';
import { loadSlots, type SlotEntry } from '../sign-videos/load.ts';
import { loadUpdates, type Update } from '../updates/update.ts';
import { contentRoot, filesIn, foldersIn, has, readSource } from './files.ts';
import { ContentError, type Problem } from './problems.ts';
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

/** Everything that the site is made of. */
export interface Content {
  site: Site;
  indicators: IndicatorName[];
  /** What the site does not meet of the accessibility standards. */
  exceptions: Exception[];
  /** The facts and terms of which rules are made. */
  vocabulary: Vocabulary;
  entitlements: EntitlementEntry[];
  glossary: GlossaryEntry[];
  /** What braille reads and divides otherwise than programs do, and the files that were proofread. */
  braille: { words: BrailleWords; signatures: Signature[] };
  /** Everyday words, and what they lead to. */
  synonyms: Synonym[];
  /** The pictures beside lines of easy-read versions. */
  pictures: Pictures;
  /** Newest first. */
  updates: Update[];
  regions: RegionEntry[];
  /** Prose pages; Astro renders them. */
  pages: ProsePage[];
  /** What the editors have written of places for recordings; a place of which nothing is written is empty. */
  recordings: SlotEntry[];
}

interface Options {
  /** Leave the lists of published clauses out of account: for the command that writes them. */
  ignorePublished?: boolean;
  /** Leave the kept texts of recordings out of account: for the command that writes them. */
  ignoreKeptTexts?: boolean;
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
  const site = readDataFile(root, 'site.yaml', siteSchema, problems);
  const indicators = readDataFile(root, 'indicators.yaml', indicatorListSchema, problems);
  const exceptions = readDataFile(root, 'accessibility.yaml', exceptionSchema, problems);
  const pages = loadPages(root, problems);
  const recordings = loadSlots(root, problems);
  const vocabulary = loadVocabulary(root, problems);
  const entitlements = loadEntitlements(root, problems);
  const glossary = readDataFile(root, 'glossary.yaml', glossarySchema, problems, checkGlossary);
  const pictures = readDataFile(root, 'pictures.yaml', picturesSchema, problems, checkPictures);
  const words = readDataFile(root, 'braille.yaml', brailleSchema, problems, checkBraille);
  const signatures = readDataFile(root, 'braille-proofread.yaml', proofreadSchema, problems, checkSignatures);
  const synonyms = loadSynonyms(root, problems);
  const updates = loadUpdates(root, problems);
  const shared = {
    root,
    options,
    problems,
    indicators,
    guides: {
      vocabulary,
      entitlements: new Set(entitlements.map(({ entitlement }) => entitlement.id)),
      glossary,
    },
  };
  const regions = foldersIn(root, 'regions').flatMap((id) => readRegion(id, shared) ?? []);
  if (!site || !indicators || !exceptions || !glossary || !pictures || !words || !signatures || !vocabulary || problems.length > 0)
    return { content: undefined, problems };
  const shards = { regions, pages, recordings };
  const written = { glossary, pictures, braille: { words, signatures }, synonyms, updates };
  const content = { site, indicators, exceptions, vocabulary, entitlements, ...written, ...shards };
  problems.push(...checkSynonyms(content), ...checkSlots(content, options), ...checkEasyRead(content));
  problems.push(...checkSignedPages(signatures, documentPages(content, '')));
  return { content: problems.length > 0 ? undefined : content, problems };
}

/** First steps of addresses that are not regions. */
const RESERVED = new Set(
  Object.values(routes).flatMap((route) => (typeof route === 'string' ? (route.split('/')[1] ?? []) : [])),
);

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
interface Shared {
  root: string;
  options: Options;
  problems: Problem[];
  /** `undefined` when the list itself can't be read. */
  indicators: readonly IndicatorName[] | undefined;
  guides: SharedContext;
}

function readRegion(id: string, shared: Shared): RegionEntry | undefined {
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

function readList(file: string, plan: Plan, { root, options, problems }: Shared): Published {
  const nothing: Published = { ids: new Set(), redirects: new Map() };
  if (options.ignorePublished) return nothing;
  const mend = '运行 npm run clauses:publish';
  if (!needFile(root, file, '每份规划都有登记条款编号的文件', mend, problems)) return nothing;
  const { published, problems: listProblems } = readPublished(readSource(root, file));
  problems.push(...listProblems, ...checkPublished(file, published, plan.clauses));
  return published;
}
