import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter, type Locate } from '../content/read-data.ts';
import { parseMdx, type AllowedElements } from '../mdx/parse.ts';
import type { Guide } from './model.ts';
import { guideSchema } from './schema.ts';

/** What may be written in a guide beside Markdown: the number of the citation that a paragraph or item rests on. */
export const GUIDE_ELEMENTS: AllowedElements = { Cite: { n: true } };

/** Reads `regions/<region>/guides/<id>.mdx`; with the guide comes what puts findings about it in their place. */
export function readGuide(
  source: SourceFile,
  region: string,
  id: string,
):
  { guide: Guide; locate: Locate; problems: [] } | { guide: undefined; locate?: never; problems: Problem[] } {
  const { data, problems, locate } = readFrontMatter(source, guideSchema);
  const { tree, problems: mdxProblems } = parseMdx(source, GUIDE_ELEMENTS);
  const all = [...problems, ...mdxProblems];
  if (!data || all.length > 0) return { guide: undefined, problems: all };
  return { guide: { ...data, id, region, file: source.file, how: tree }, locate, problems: [] };
}
