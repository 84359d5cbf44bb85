import type { Content, RegionEntry } from '../content/load.ts';
import { CATEGORIES } from '../entitlements/entitlement.ts';
import { entitlementOf } from '../guides/find.ts';
import type { Guide } from '../guides/model.ts';
import { routes } from '../site/routes.ts';
import { clauseRecords } from './clause-records.ts';
import type { Kind, Shown } from './kinds.ts';

/** What can be found: a guide, a clause, a term, a page. */
export interface SearchRecord extends Shown {
  kind: Kind;
  /** Names of the categories that it belongs to. */
  categories: string[];
  /** Words by which it is found beside those that it shows. */
  more: string;
}

/** Everything to be found in a region. */
export function regionRecords(content: Content, entry: RegionEntry): SearchRecord[] {
  return [
    ...entry.guides.map((guide) => guideRecord(content, entry, guide)),
    ...entry.plans.flatMap(({ plan }) => clauseRecords(content, entry, plan)),
    ...entry.plans.flatMap(({ plan, easy }): SearchRecord[] => {
      const { title, shortTitle } = plan.details;
      const page = (address: string, name: string, text: string): SearchRecord => ({
        kind: 'other', address, title: name, place: [entry.region.name], text, categories: [], more: title,
      }); // prettier-ignore
      return [
        page(routes.plan(plan), `${shortTitle}：全文`, easy.summary),
        page(routes.easyPlan(plan), `${shortTitle}：易读版`, '短句，好懂。'),
      ];
    }),
    ...termRecords(content),
  ];
}

/** Everything to be found outside of regions. */
export function generalRecords(content: Content): SearchRecord[] {
  const pages: [address: string, title: string, text: string][] = [
    [routes.plans, '规划原文', '各地区的残疾人政策规划，全文、易读版。'],
    [routes.guides, '办事指南', '全部残疾人政策是什么，各地区怎么说。'],
    [routes.indicators, '指标对比', '各地区规划里的指标和数字，放在一起看。'],
    [routes.settings, '显示设置（长辈版）', '字号、放大、行距、颜色、深色、高对比度、长辈版、阅读辅助线。'],
    [routes.formats, '多种格式', '看、听、放大、打印、盲文、手语：这个网站的内容可以怎么用。'],
    [routes.accessibility, '无障碍说明', '这个网站按什么标准做，还没有做到什么。'],
    [routes.about, '关于这个网站', '这个网站是什么，内容从哪里来，有错怎么报告，提意见。'],
    [routes.glossary, '词语表', '规划和办事指南里的正式说法，各用一句大白话解释。'],
    [routes.updates, '新的和改过的', '网站的更新。'],
    [routes.data, '开放数据', '下载 JSON 数据。'],
  ];
  return [
    ...content.entitlements.map(({ entitlement: { id, name, summary, category, everyday } }): SearchRecord => ({
      kind: 'guide', address: routes.entitlement(id), title: name, place: [CATEGORIES[category]], text: summary,
      categories: [CATEGORIES[category]], more: everyday.join(' '),
    })), // prettier-ignore
    ...termRecords(content),
    ...pages.map(([address, title, text]): SearchRecord => ({
      kind: 'other', address, title, place: ['网站'], text, categories: [], more: '',
    })), // prettier-ignore
  ];
}

function guideRecord(content: Content, { region }: RegionEntry, guide: Guide): SearchRecord {
  const { entitlement } = entitlementOf(content, guide.id);
  return {
    kind: 'guide',
    address: routes.guide(region.id, guide.id),
    title: entitlement.name,
    place: [region.name, CATEGORIES[entitlement.category]],
    text: guide.summary,
    categories: [CATEGORIES[entitlement.category]],
    more: [guide.who, ...guide.easy, ...guide.extensions.map(({ what }) => what)].join(' '),
  };
}

function termRecords({ glossary }: Content): SearchRecord[] {
  return glossary.map(({ term, id, meaning }) => ({
    kind: 'other',
    address: `${routes.glossary}#${id}`,
    title: `${term}是什么意思`,
    place: ['词语表'],
    text: meaning,
    categories: [],
    more: '',
  }));
}
