import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { readSource } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { namesIn } from '../content/read-folder.ts';
import { parseMdx } from '../mdx/parse.ts';
import { day } from '../plans/schema.ts';

/** `content/updates/<date>-<name>.mdx`: a change that readers are told of. The body is one plain paragraph. */
export const updateSchema = z.strictObject({
  title: z.string({ error: '一句话的标题' }),
  date: day,
  kind: z.enum(['site', 'plan', 'guide'], { error: 'site（网站）、plan（规划）或 guide（办事指南）' }),
  /** Addresses of the pages that changed. */
  links: z.array(z.string().startsWith('/', { error: '以 / 开头的地址' })).default([]),
  /** Of the review that was looked at, where verdicts change. */
  reviewed: z
    .string({ error: '审核号，照 npm run review 写出的网页抄，例如：r-1a2b3c4d' })
    .regex(/^r-[0-9a-f]{8}$/, { error: '审核号，照 npm run review 写出的网页抄，例如：r-1a2b3c4d' })
    .optional(),
});

export interface Update extends z.output<typeof updateSchema> {
  id: string;
  body: Root;
}

/** All updates, newest first. */
export function loadUpdates(root: string, problems: Problem[]): Update[] {
  return namesIn(root, 'updates', '.mdx')
    .flatMap((id): Update[] => {
      const source = readSource(root, `updates/${id}.mdx`);
      const { data, problems: found } = readFrontMatter(source, updateSchema);
      const { tree, problems: mdxProblems } = parseMdx(source, {});
      problems.push(...found, ...mdxProblems);
      return data ? [{ id, ...data, body: tree }] : [];
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
