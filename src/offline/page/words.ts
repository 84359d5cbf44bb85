import { dayOf } from '../../time/period.ts';
import type { Kept, Manifest } from '../kept.ts';
import type { Reason } from './save.ts';

/** Bytes as readers know them, rounded up: 1.2 MB. */
export const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;

const WHY: Record<Reason, (need: string) => [what: string, then: string]> = {
  network: () => ['网络断了，或者网站暂时打不开。', '等网络好了，再按一次。'],
  space: (need) => [`这台手机或电脑的空间不够，要 ${need}。`, '先删掉一些不用的东西，再按一次。'],
  refused: () => ['浏览器不让网站保存内容，无痕（隐私）窗口常常这样。', '换普通窗口再试。'],
};

/** That a region was not saved, why, what is there now, and what to do. */
export function notSaved(reason: Reason, before: Kept | undefined, need: string): string {
  const [what, then] = WHY[reason](need);
  const there = before
    ? `你 ${dayOf(new Date(before.saved))} 保存的还在，没有变。`
    : '现在什么也没有保存下来。';
  return `没有保存成：${what}${there}${then}`;
}

/** What is saved of a region, in a sentence. */
export function whatIsKept({ saved, pages, stored }: Kept): string {
  return `${dayOf(new Date(saved))} 保存，${pages} 页，占 ${megabytes(stored)}。`;
}

/** Whether the site has something newer; `undefined` where that can't be known now. */
export function whetherNewer(kept: Kept, current: Manifest | undefined): string {
  if (!current) return '现在连不上网络，不知道有没有更新的内容。';
  if (current.version === kept.version) return '保存的就是最新的。';
  return `有更新的内容，下载最多 ${megabytes(current.wire)}。不重新保存，原来的也还能看。`;
}
