import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportChanges } from '../changes/report.ts';
import { today as dayOf } from '../changes/today.ts';
import { checkProofread } from '../checks/freshness.ts';
import { inspect } from '../checks/inspect.ts';
import { formatAdvice, formatErrors, isError, toJson } from '../checks/report.ts';
import { checkSizes } from '../checks/size.ts';
import { contentRoot } from '../content/files.ts';
import type { Content } from '../content/load.ts';
import { guidesOfReplaced } from '../plans/check-replaces.ts';

const USAGE =
  '用法：npm run check，或 npm run check -- content/ 里的文件或文件夹，可以写几个；给程序看的加 --json；和别的版本比较加 --base 版本';

/** Paths from the content folder of what the editor named; throws in Chinese if there is no such thing. */
function pathsFrom(root: string, named: readonly string[]): string[] {
  return named.map((name) => {
    const path = resolve(name);
    if (!existsSync(path))
      throw new Error(
        `没有这个文件或文件夹：${name}。检查拼写；路径从网站的文件夹写起，例如 content/pages/about.mdx`,
      );
    const inside = relative(root, path).replaceAll('\\', '/');
    if (inside.startsWith('..')) throw new Error(`${name} 不在内容的文件夹里。${USAGE}`);
    return inside;
  });
}

function summary({ regions }: Content, seconds: string): string {
  const plans = regions.flatMap((entry) => entry.plans);
  const clauses = plans.reduce((sum, { plan }) => sum + plan.clauses.length, 0);
  const guides = regions.reduce((sum, entry) => sum + entry.guides.length, 0);
  return `内容检查通过：${regions.length} 个地区，${plans.length} 份规划，${clauses} 个条款，${guides} 篇办事指南（${seconds} 秒）。`;
}

function run(): number {
  const started = performance.now();
  const root = resolve(contentRoot());
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, base: { type: 'string' } },
    allowPositionals: true,
  });
  const paths = pathsFrom(root, positionals);
  const concerns = (file: string) =>
    paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const { content, problems } = inspect(root, new Date(), { concerns });
  const changes = content && reportChanges(root, content, values.base, dayOf());
  // Checks of other parts of the project are added here; each returns problems.
  problems.push(...checkSizes('public'));
  if (content)
    problems.push(
      ...checkProofread(content, 'dist'),
      ...(changes?.problems ?? []),
      ...content.regions.flatMap(guidesOfReplaced),
    );
  const concerned = problems
    .filter(({ file }) => concerns(file))
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
  const errors = concerned.filter(isError);
  const advice = concerned.filter((problem) => !isError(problem));
  if (values.json) console.log(toJson(concerned));
  else {
    if (errors.length > 0) console.error(formatErrors(errors));
    else if (content && paths.length === 0)
      console.log(summary(content, ((performance.now() - started) / 1000).toFixed(1)));
    else console.log(`没有要改的错误：${positionals.join('、')}`);
    if (advice.length > 0) console.log(`\n${formatAdvice(advice)}`);
    for (const line of changes?.lines ?? []) console.log(line);
  }
  return errors.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const unknown = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!unknown && !/^没有这个文件|不在内容的文件夹里/.test(error.message)) throw error;
  console.error(unknown ? `没有这个选项。${USAGE}` : error.message);
  process.exitCode = 2;
}
