import { has } from '../content/files.ts';
import { checkIndicators } from '../indicators/check.ts';
import { readPlan } from '../plans/read-plan.ts';
import type { Imported } from './import-plan.ts';

/** What `npm run check` will ask of the file, in its own words: what no program can know. */
export function toFill({ mdx }: Imported, inside = 'plan.mdx'): string[] {
  const { plan, problems } = readPlan({ file: inside, text: mdx }, '', '');
  const all = [...problems, ...(plan ? checkIndicators(plan, [], mdx) : [])];
  return all.map(
    ({ line, field, mend }) => `第 ${line ?? 1} 行${field === undefined ? '' : `，${field}`}：${mend}`,
  );
}

/** What is left to do by hand, in order. */
export function nextSteps(imported: Imported, inside: string | undefined, root: string): string {
  const fill = toFill(imported, inside);
  const region = inside?.split('/')[1];
  const isThere = region === undefined || has(root, `regions/${region}/region.yaml`);
  const steps = [
    '把上面每一处都对照原文看过、改好。',
    ...(fill.length > 0 ? [['补上只有你知道的；不补，npm run check 不通过：', ...fill].join('\n   ')] : []),
    ...(isThere ? [] : [`新的地区：npm run new -- region --region ${region}`]),
    '写易读版，运行 npm run clauses:publish 登记条款编号，再运行 npm run check。全部步骤见 content/README.md 的“加一个新的县”。',
  ];
  return ['\n接下来：', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}
