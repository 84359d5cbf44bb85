import { contentRoot } from '../content/files.ts';
import { inspectContent } from '../content/load.ts';
import { formatProblems } from '../content/problems.ts';

const started = performance.now();
const { content, problems } = inspectContent(contentRoot());
if (content) {
  const plans = content.regions.flatMap((entry) => entry.plans);
  const clauses = plans.reduce((sum, entry) => sum + entry.plan.clauses.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `内容检查通过：${content.regions.length} 个地区，${plans.length} 份规划，${clauses} 个条款（${seconds} 秒）。`,
  );
} else {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
