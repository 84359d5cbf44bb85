import type { Root } from 'mdast';
import { readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { namesIn } from '../content/read-folder.ts';
import { parseMdx, type AllowedElements } from '../mdx/parse.ts';
import { pageSchema } from './page-schema.ts';

/** What may be written in a prose page beside Markdown. */
export const PAGE_ELEMENTS: AllowedElements = {
  AllPictures: {},
  Checks: {},
  Counts: {},
  Feedback: {},
  FormatPlace: {},
  Helpline: {},
  Limits: {},
  Standards: {},
  Trials: {},
};

/** A prose page, as far as others than its own page need it. */
export interface ProsePage {
  id: string;
  title: string;
  body: Root;
}

/** Reads the prose pages. Astro renders them; this makes sure that they hold nothing that runs. */
export function loadPages(root: string, problems: Problem[]): ProsePage[] {
  return namesIn(root, 'pages', '.mdx').flatMap((id) => {
    const source = readSource(root, `pages/${id}.mdx`);
    const { data, problems: detailProblems } = readFrontMatter(source, pageSchema);
    const { tree, problems: bodyProblems } = parseMdx(source, PAGE_ELEMENTS);
    problems.push(...detailProblems, ...bodyProblems);
    return data ? [{ id, title: data.title, body: tree }] : [];
  });
}
