import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { parseMdx, type AllowedElements } from '../mdx/parse.ts';
import type { Guide } from './model.ts';
import { guideSchema } from './schema.ts';

/** What may be written in a guide beside Markdown: the number of the citation that a paragraph or item rests on. */
export const GUIDE_ELEMENTS: AllowedElements = { Cite: { n: true } };

/** Reads `regions/<region>/guides/<id>.mdx`. */
export function readGuide(
  source: SourceFile,
  region: string,
  id: string,
): { guide: Guide | undefined; problems: Problem[] } {
  const { data, problems } = readFrontMatter(source, guideSchema);
  const { tree, problems: mdxProblems } = parseMdx(source, GUIDE_ELEMENTS);
  const all = [...problems, ...mdxProblems];
  return {
    guide: data && all.length === 0 ? { ...data, id, region, file: source.file, how: tree } : undefined,
    problems: all,
  };
}
