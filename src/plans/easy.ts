import { z } from 'astro/zod';
import { toString } from 'mdast-util-to-string';
import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { lineOf, parseMdx } from '../mdx/parse.ts';
import { day } from './schema.ts';

/** Most characters an easy-read version may have, headings included, white space and punctuation too. */
export const EASY_LIMIT = 800;

/** Front matter of `<plan>.easy.mdx`. */
export const easySchema = z.strictObject({
  /** A paragraph in plain words for the top of the plan's page, about 200 characters. */
  summary: z
    .string({ error: '一段 120 到 260 字的大白话简介' })
    .refine((text) => text.trim().length >= 120 && text.trim().length <= 260, {
      error: '一段 120 到 260 字的大白话简介',
    }),
  /** For a topic the clause, a heading, where the plan first speaks of it. */
  clauses: z.record(z.string(), z.string({ error: '标题的条款编号，例如：3-1' })).default({}),
  written: day,
});

/** The editors' own words on a plan: a summary, and an easy-read version in topics of short sentences. */
export interface EasyPlan {
  summary: string;
  written: string;
  /** `clause`: the heading of the plan that first speaks of it. */
  topics: { title: string; clause?: string | undefined; sentences: string[] }[];
}

/** Reads `<plan>.easy.mdx`: second-level headings, each with a list of sentences. */
export function readEasyPlan(source: SourceFile): { easy: EasyPlan | undefined; problems: Problem[] } {
  const { data, problems } = readFrontMatter(source, easySchema);
  const { tree, problems: mdxProblems } = parseMdx(source, {});
  const topics: EasyPlan['topics'] = [];
  const misplaced: Problem[] = [];
  for (const node of tree.children) {
    const topic = topics.at(-1);
    if (node.type === 'heading' && node.depth === 2) {
      const title = toString(node);
      topics.push({ title, clause: data?.clauses[title], sentences: [] });
    } else if (node.type === 'list' && !node.ordered && topic) {
      topic.sentences.push(...node.children.map((item) => toString(item)));
    } else {
      misplaced.push({
        file: source.file,
        line: lineOf(node),
        expected: '二级标题（##），下面是“- ”开头的短句',
        found: `“${toString(node).slice(0, 40)}”`,
        mend: '改成短句，每句一行，前面写“- ”',
      });
    }
  }
  const length = topics
    .flatMap((each) => [each.title, ...each.sentences])
    .join('')
    .replace(/\s/g, '').length;
  const tooLong: Problem[] =
    length <= EASY_LIMIT
      ? []
      : [
          {
            file: source.file,
            expected: `易读版不超过 ${EASY_LIMIT} 字`,
            found: `${length} 字`,
            mend: `再删去 ${length - EASY_LIMIT} 字，只留最要紧的`,
          },
        ];
  const empty: Problem[] =
    topics.every(({ sentences }) => sentences.length > 0) && topics.length > 0
      ? []
      : [
          {
            file: source.file,
            expected: '至少一个二级标题（##），每个标题下面都有“- ”开头的短句',
            found:
              topics.length === 0
                ? '没有标题'
                : `“${topics.find(({ sentences }) => sentences.length === 0)?.title ?? ''}”下面没有短句`,
            mend: '补上短句，或删掉空的标题',
          },
        ];
  const titles = topics.map(({ title }) => title);
  const strange: Problem[] = Object.keys(data?.clauses ?? {})
    .filter((title) => !titles.includes(title))
    .map((title) => ({
      file: source.file,
      field: 'clauses',
      expected: '下面的二级标题，一字不差',
      found: `“${title}”`,
      mend: '改成和标题一样，或删掉这一行',
    }));
  const all = [
    ...problems,
    ...strange,
    ...mdxProblems,
    ...misplaced,
    ...(misplaced.length > 0 || !data ? [] : empty),
    ...tooLong,
  ];
  return {
    easy:
      data && all.length === 0 ? { summary: data.summary.trim(), written: data.written, topics } : undefined,
    problems: all,
  };
}

/** Id of a topic's heading on the page of a plan's easy-read version. */
export function topicId(index: number): string {
  return `topic-${index + 1}`;
}

/** For the clauses of a plan with which topics of its easy-read version begin, the way there. */
export function easyPlaces(
  { topics }: EasyPlan,
  address: string,
): Map<string, { name: string; href: string }> {
  return new Map(
    topics.flatMap(({ title, clause }, index) =>
      clause === undefined ? [] : [[clause, { name: title, href: `${address}#${topicId(index)}` }]],
    ),
  );
}
