import type { Content } from '../content/load.ts';
import type { Problem } from '../content/problems.ts';
import { proofreadPages } from '../formats/braille/proofread.ts';
import { slotsOf } from '../sign-videos/slots.ts';
import { isOlderThan, periodState } from '../time/period.ts';
import { finding } from './finding.ts';

/** What has fallen behind: guides, plans, recordings and braille. */
export function checkFreshness(content: Content, today: Date): Problem[] {
  const { reviewMonths } = content.site;
  const plans = content.regions.flatMap((entry) => entry.plans);
  const guides = content.regions.flatMap((entry) => entry.guides);
  return [
    ...guides
      .filter(({ checked }) => isOlderThan(checked, reviewMonths, today))
      .map(({ file, checked }) =>
        finding('unchecked', file, {
          expected: `${reviewMonths} 个月里核对过`,
          found: `checked: ${checked}`,
          mend: '和规划原文再对一遍，再改 checked',
        }),
      ),
    ...plans
      .filter(({ plan }) => periodState(plan.details.period, today).over)
      .map(({ plan }) =>
        finding('period-over', plan.file, {
          expected: '还在规划期里的规划',
          found: `${plan.details.shortTitle}，到 ${plan.details.period.end} 年底`,
          mend: '有了新的规划，就把新的加进来；还没有，不用改',
        }),
      ),
    ...slotsOf(content)
      .filter(({ changes }) => changes.length > 0)
      .map(({ entry }) =>
        finding('stale', entry?.file ?? '', {
          expected: '和现在的文字一样的视频或录制稿',
          found: '文字后来改过',
          mend: '改了什么见 /staff/sign/；重录，或照新的文字改稿',
        }),
      ),
  ];
}

/** Braille that was proofread before the text changed, in the site as it was last built. */
export function checkProofread(content: Content, dist: string): Problem[] {
  const signed = new Set(content.braille.signatures.map(({ address }) => address));
  return proofreadPages(dist, content, ({ address }) => signed.has(address))
    .filter(({ state }) => state === 'stale')
    .map(({ address }) =>
      finding('stale', 'braille-proofread.yaml', {
        expected: '校对以后没有改过的文字',
        found: `${address} 的文字改过，文件又写“未经校对”`,
        mend: '请校对的人再看一遍，改这一项的 hash 和 date',
      }),
    );
}
