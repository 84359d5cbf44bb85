import { parseArgs } from 'node:util';
import { reportChanges } from '../changes/report.ts';
import { today as dayOf } from '../changes/today.ts';
import { contentRoot } from '../content/files.ts';
import { inspectContent } from '../content/load.ts';
import { formatAdvice, formatProblems } from '../content/problems.ts';
import { proofreadPages } from '../formats/braille/proofread.ts';
import { lengthOf, sentencesOf } from '../guides/check-words.ts';
import { guidesOfReplaced } from '../plans/check-replaces.ts';
import { slotsOf } from '../sign-videos/slots.ts';
import { isOlderThan, periodState } from '../time/period.ts';

const started = performance.now();
const { values } = parseArgs({ options: { base: { type: 'string' } } });
const { content, problems } = inspectContent(contentRoot());
const changes = content && reportChanges(contentRoot(), content, values.base, dayOf());
if (content && changes?.problems.length === 0) {
  const plans = content.regions.flatMap((entry) => entry.plans);
  const guides = content.regions.flatMap((entry) => entry.guides);
  const clauses = plans.reduce((sum, entry) => sum + entry.plan.clauses.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `内容检查通过：${content.regions.length} 个地区，${plans.length} 份规划，${clauses} 个条款，${guides.length} 篇办事指南（${seconds} 秒）。`,
  );
  const today = new Date();
  const { reviewMonths } = content.site;
  const stale = guides.filter((guide) => isOlderThan(guide.checked, reviewMonths, today));
  const over = plans.filter(({ plan }) => periodState(plan.details.period, today).over);
  if (stale.length > 0)
    console.log(
      `建议：${stale.length} 篇办事指南超过 ${reviewMonths} 个月没有核对：${stale.map(({ file }) => file).join('、')}`,
    );
  if (over.length > 0)
    console.log(
      `提醒：${over.length} 份规划的规划期已经结束，页面会照实说明：${over.map(({ plan }) => plan.details.shortTitle).join('、')}`,
    );
  const outdated = slotsOf(content).filter(({ changes }) => changes.length > 0);
  if (outdated.length > 0)
    console.log(
      `提醒：${outdated.length} 个手语视频或录制稿的文字后来改过，改了什么见 /staff/sign/：${outdated.map(({ entry }) => entry?.file ?? '').join('、')}`,
    );
  const signed = new Set(content.braille.signatures.map(({ address }) => address));
  const changed = proofreadPages('dist', content, ({ address }) => signed.has(address)).filter(
    ({ state }) => state === 'stale',
  );
  if (changed.length > 0)
    console.log(
      `提醒：${changed.length} 份盲文校对以后改过文字，文件又写“未经校对”（按 dist/ 里上次生成的网站）：${changed.map(({ address }) => address).join('、')}`,
    );
  const advice = content.regions.flatMap(guidesOfReplaced);
  if (advice.length > 0) console.log(formatAdvice(advice));
  console.log(
    `最长的句子：简介 ${longest(guides.map(({ summary }) => summary))}；易读版 ${longest(guides.flatMap(({ easy }) => easy))}`,
  );
} else {
  console.error(formatProblems(changes?.problems ?? problems));
  process.exitCode = 1;
}
for (const line of changes?.lines ?? []) console.log(line);

/** The longest sentence of some texts, with its length. */
function longest(texts: readonly string[]): string {
  const [first = ''] = texts.flatMap(sentencesOf).sort((a, b) => lengthOf(b) - lengthOf(a));
  return `${lengthOf(first)} 字，“${first}”`;
}
