import type { SourceFile } from '../content/files.ts';
import type { Problem } from '../content/problems.ts';
import { readFrontMatter } from '../content/read-data.ts';
import { parseMdx } from '../mdx/parse.ts';
import { PLAN_ELEMENTS } from './elements.ts';
import type { Plan } from './model.ts';
import { BodyReader } from './read-body.ts';
import { planSchema } from './schema.ts';

/** Reads one plan file. `region` and `id` come from its place: `regions/<region>/plans/<id>.mdx`. */
export function readPlan(
  source: SourceFile,
  region: string,
  id: string,
): { plan: Plan | undefined; problems: Problem[] } {
  const { data: details, problems: detailProblems } = readFrontMatter(source, planSchema);
  const { tree, problems: mdxProblems } = parseMdx(source, PLAN_ELEMENTS);
  const reader = new BodyReader(source);
  reader.read(tree.children);
  const problems = [...detailProblems, ...mdxProblems, ...(mdxProblems.length > 0 ? [] : reader.problems)];
  if (problems.length === 0 && reader.clauses.length === 0) problems.push(noText(source.file));
  if (!details || problems.length > 0) return { plan: undefined, problems };
  const { parts, clauses } = reader;
  return { plan: { region, id, file: source.file, details, parts, clauses }, problems };
}

function noText(file: string): Problem {
  return {
    file,
    expected: '规划的全文',
    found: '正文是空的',
    mend: '把全文放在第二行 --- 之后，写法见 content/README.md',
  };
}
