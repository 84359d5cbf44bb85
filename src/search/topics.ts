import type { Content, RegionEntry } from '../content/load.ts';
import { CATEGORIES } from '../entitlements/entitlement.ts';
import type { Guide } from '../guides/model.ts';
import { routes } from '../site/routes.ts';
import type { Described } from './lexicon.ts';
import { toString } from 'mdast-util-to-string';

/** The guides of a region, or without one the entitlements in general, with what people say for them. */
export function topicsOf(content: Content, entry: RegionEntry | undefined): Described[] {
  const targeted = Map.groupBy(
    content.synonyms.flatMap(({ guides = [], say }) => guides.map((id) => ({ id, say }))),
    ({ id }) => id,
  );
  const guides = entry && new Map(entry.guides.map((guide) => [guide.id, guide]));
  return content.entitlements.flatMap(({ entitlement, practice }) => {
    const { id, name, category, everyday } = entitlement;
    const guide = guides?.get(id);
    if (guides && !guide) return [];
    const more = targeted.get(id)?.flatMap(({ say }) => say) ?? [];
    return [
      {
        id,
        name,
        category: CATEGORIES[category],
        summary: guide?.summary ?? entitlement.summary,
        say: [...new Set([...everyday, ...more])],
        more: [entitlement.summary, toString(practice), ...(guide ? writtenIn(guide) : [])].join(' '),
      },
    ];
  });
}

/** What a guide says of itself beside its summary. */
function writtenIn({ who, extensions, easy, ask }: Guide): string[] {
  return [who, ...extensions.map(({ what }) => what), ...easy, ask];
}

/** What is found beside guides and clauses: a region's plans as a whole, or the site's pages; and the terms. */
export function othersOf({ glossary }: Content, entry: RegionEntry | undefined): Described[] {
  const terms = glossary.map(({ term, id, meaning }) => ({
    id: `${routes.glossary}#${id}`,
    name: term,
    category: '词语表',
    summary: meaning,
    say: [`${term}是什么意思`],
    more: '',
  }));
  return [...(entry ? plansOf(entry) : sitePages), ...terms];
}

function plansOf({ region, plans }: RegionEntry): Described[] {
  return plans.flatMap(({ plan }) => {
    const { title, shortTitle } = plan.details;
    const page = (id: string, shape: string, say: string[]) => ({
      id, name: `${shortTitle}：${shape}`, category: region.name, summary: title, say, more: '',
    }); // prettier-ignore
    return [
      page(routes.plan(plan), '全文', ['规划原文', '文件全文', '规划全文']),
      page(routes.easyPlan(plan), '易读版', ['易读版', '简单的规划', '规划讲了什么']),
    ];
  });
}

const sitePages: Described[] = [
  { id: routes.plans, name: '规划原文', summary: '各地区的残疾人政策规划：全文和易读版。', say: ['文件全文', '规划全文', '易读版'] },
  { id: routes.indicators, name: '指标对比', summary: '各地区规划里的指标和数字，放在一起看。', say: ['比较各地', '数据', '统计数字', '哪个地方好'] },
  { id: routes.settings, name: '显示设置（长辈版）', summary: '字号、行距、颜色、长辈版、阅读辅助线和大号指针。', say: ['字太小', '字看着太小', '字小', '字放大', '大字', '放大字体', '深色模式', '老年版', '看不清屏幕', '高对比度'] },
  { id: routes.formats, name: '多种格式', summary: '看、听、放大、打印：这个网站的内容可以怎么用。', say: ['打印', '听网站', '朗读', '盲文版', '手语版', '下载', '大字版'] },
  { id: routes.accessibility, name: '无障碍说明', summary: '这个网站按什么标准做，还没有做到什么。', say: ['网站无障碍', '无障碍标准', '读屏软件能用吗'] },
  { id: routes.about, name: '关于这个网站', summary: '这个网站是什么，内容从哪里来，有错怎么报告。', say: ['谁做的网站', '网站有错', '网站上有地方写错了', '写错了', '提意见', '报告错误', '是不是官方网站', '隐私'] },
  { id: routes.glossary, name: '词语表', summary: '规划和办事指南里的正式说法，各用一句大白话解释。', say: ['名词解释', '看不懂的词', '专业词'] },
  { id: routes.updates, name: '新的和改过的', summary: '这个网站新加的和改过的内容。', say: ['最近更新', '新政策', '更新'] },
  { id: routes.data, name: '开放数据', summary: '给别的程序用的 JSON 数据。', say: ['接口', '下载数据', 'api'] },
].map((page) => ({ ...page, category: '网站', more: '' })); // prettier-ignore
