import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Content, PlanEntry, RegionEntry } from '../content/load.ts';
import type { Fact } from '../eligibility/facts.ts';
import { sayAmount } from '../guides/amount.ts';
import { sentencesOf } from '../guides/check-words.ts';
import { entitlementOf, planOf } from '../guides/find.ts';
import type { Guide } from '../guides/model.ts';
import { guideHeadings } from '../guides/headings.ts';
import type { ProsePage } from '../site/pages.ts';
import { routes } from '../site/routes.ts';
import type { Period } from '../time/period.ts';
import { scriptFrom } from './script.ts';
import type { Section } from './text.ts';

/** Something of the site that has a place for a recording. */
export interface Subject {
  /** Path of its content file without the ending; slots name it by this. */
  of: string;
  title: string;
  /** Of the page on which a recording of it stands; a question's stands in every region's wizard. */
  address: string;
  region: string | undefined;
  /** 1 is first. */
  priority: 2 | 3;
  /** All of its text that a recording is made from. */
  text: Section[];
  /** Short sentences for the person before the camera; a slot's own script goes before it. */
  script: Section[];
  /** Of the plan that it rests on: whether it is over must be said in every recording. */
  period?: Period;
  /** Ids of the headings in the page that a chapter may name. */
  headings: string[];
}

/** Everything that has a place for a recording: every guide, every plan's easy-read version, every question, every prose page. */
export function subjectsOf(content: Content): Subject[] {
  return [
    ...content.regions.flatMap((entry) => [
      ...entry.plans.map((plan) => planSubject(entry, plan)),
      ...entry.guides.map((guide) => guideSubject(content, entry, guide)),
    ]),
    ...[...content.vocabulary.facts.values()].map(questionSubject),
    ...content.pages.map(pageSubject),
  ];
}

/** What slots name by this. Throws if the content was not checked. */
export function subjectOf(content: Content, of: string): Subject {
  const found = subjectsOf(content).find((subject) => subject.of === of);
  if (!found) throw new Error(`Nothing is called ${of}`);
  return found;
}

/** How slots name a guide, a plan, a question, a prose page. */
export const subjectIds = {
  guide: ({ region, id }: Pick<Guide, 'region' | 'id'>) => `regions/${region}/guides/${id}`,
  plan: ({ region, id }: { region: string; id: string }) => `regions/${region}/plans/${id}`,
  question: (id: string) => `questions/${id}`,
  page: (id: string) => `pages/${id}`,
} as const;

function guideSubject(content: Content, entry: RegionEntry, guide: Guide): Subject {
  const { region } = entry;
  const { entitlement, practice } = entitlementOf(content, guide.id);
  const { who, conditions, extensions, benefit, how } = guide;
  return {
    of: subjectIds.guide(guide),
    title: `${entitlement.name}（${region.name}）`,
    address: routes.guide(region.id, guide.id),
    region: region.id,
    priority: 3,
    text: [
      { title: '这是什么', sentences: [entitlement.name, ...sentencesOf(guide.summary)] },
      {
        title: '谁能得到',
        sentences: [
          ...sentencesOf(who),
          ...conditions.map(({ text }) => `还要满足：${text}`),
          ...extensions.map(({ what }) => `另外还有：${what}`),
        ],
      },
      {
        title: '能得到什么',
        sentences: benefit.amounts.map((amount) => `${amount.what}：${sayAmount(amount)}`),
      },
      { title: '怎么办理', sentences: proseIn(how) },
      { title: '一般做法', sentences: proseIn(practice) },
      { title: '打电话时可以这样问', sentences: [guide.ask] },
      { title: '易读版', sentences: guide.easy },
    ].filter(({ sentences }) => sentences.length > 0),
    script: scriptFrom(guide.easy),
    period: planOf(entry, guide).details.period,
    headings: guideHeadings(guide),
  };
}

function planSubject({ region }: RegionEntry, { plan, easy }: PlanEntry): Subject {
  return {
    of: subjectIds.plan(plan),
    title: `${plan.details.shortTitle}（易读版）`,
    address: routes.easyPlan(plan),
    region: region.id,
    priority: 2,
    text: easy.topics,
    script: easy.topics,
    period: plan.details.period,
    headings: easy.topics.map((_topic, index) => topicId(index)),
  };
}

function questionSubject(fact: Fact): Subject {
  const choices = (fact.options ?? []).map(({ name, hint }) =>
    hint === undefined ? name : `${name}：${hint}`,
  );
  const text = [
    { title: '问题', sentences: [fact.title, ...sentencesOf(fact.hint), `在哪里找：${fact.where}`] },
    { title: '选项', sentences: [...choices, '不清楚'] },
  ];
  return {
    of: subjectIds.question(fact.id),
    title: `资格自查的问题：${fact.title}`,
    address: routes.wizards,
    region: undefined,
    priority: 2,
    text,
    script: text,
    headings: [],
  };
}

function pageSubject({ id, title, body }: ProsePage): Subject {
  const text: Section[] = [{ title, sentences: [] }];
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  for (const node of body.children) {
    if (node.type === 'heading') {
      headings.push(slugger.slug(toString(node)));
      text.push({ title: toString(node), sentences: [] });
    } else text.at(-1)?.sentences.push(...proseIn({ type: 'root', children: [node] }));
  }
  const filled = text.filter(({ sentences }) => sentences.length > 0);
  return {
    of: subjectIds.page(id),
    title,
    address: `/${id}/`,
    region: undefined,
    priority: 3,
    text: filled,
    script: filled,
    headings,
  };
}

/** Id of a topic's heading on the page of a plan's easy-read version. */
export function topicId(index: number): string {
  return `topic-${index + 1}`;
}

function proseIn(tree: Root): string[] {
  return tree.children
    .flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .flatMap((node) => sentencesOf(toString(node).trim()))
    .map((sentence) => sentence.trim());
}
